// Follows the outer children and forgets the inner ones.
class Solution {
    public boolean isSymmetric(TreeNode root) {
        return areMirrored(root.left, root.right);
    }

    private boolean areMirrored(TreeNode one, TreeNode other) {
        if (one == null || other == null) return one == other;
        return one.val == other.val && areMirrored(one.left, other.right);
    }
}
