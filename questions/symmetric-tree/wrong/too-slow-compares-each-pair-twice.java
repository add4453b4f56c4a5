// Correct, but looks at each pair from both sides: twice as many comparisons on each level.
class Solution {
    public boolean isSymmetric(TreeNode root) {
        return areMirrored(root.left, root.right) && areMirrored(root.right, root.left);
    }

    private boolean areMirrored(TreeNode one, TreeNode other) {
        if (one == null || other == null) return one == other;
        return one.val == other.val
            && areMirrored(one.left, other.right) && areMirrored(other.right, one.left)
            && areMirrored(one.right, other.left) && areMirrored(other.left, one.right);
    }
}
