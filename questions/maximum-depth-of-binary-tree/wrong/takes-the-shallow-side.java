// Follows the shallower subtree.
class Solution {
    public int maxDepth(TreeNode root) {
        if (root == null) return 0;
        return 1 + Math.min(maxDepth(root.left), maxDepth(root.right));
    }
}
