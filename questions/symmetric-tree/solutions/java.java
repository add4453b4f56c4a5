class Solution {
    public boolean isSymmetric(TreeNode root) {
        return areMirrored(root.left, root.right);
    }

    private boolean areMirrored(TreeNode one, TreeNode other) {
        if (one == null || other == null) return one == other; // both must be missing
        return one.val == other.val
            && areMirrored(one.left, other.right)
            && areMirrored(one.right, other.left);
    }
}
