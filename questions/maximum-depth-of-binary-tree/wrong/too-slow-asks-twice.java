// Correct, but asks the deeper subtree once to compare and once to count: exponential on a chain.
class Solution {
    public int maxDepth(TreeNode root) {
        if (root == null) return 0;
        if (maxDepth(root.left) > maxDepth(root.right)) return 1 + maxDepth(root.left);
        return 1 + maxDepth(root.right);
    }
}
