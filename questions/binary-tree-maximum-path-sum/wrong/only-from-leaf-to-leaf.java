// Never ends a path before a leaf: a side may be negative as long as there is one.
class Solution {
    private int best = Integer.MIN_VALUE;

    public int maxPathSum(TreeNode root) {
        int down = gain(root);
        return Math.max(best, down);
    }

    private int gain(TreeNode node) {
        if (node.left == null && node.right == null) {
            best = Math.max(best, node.val);
            return node.val;
        }
        if (node.left == null) return node.val + gain(node.right);
        if (node.right == null) return node.val + gain(node.left);
        int left = gain(node.left);
        int right = gain(node.right);
        best = Math.max(best, node.val + left + right);
        return node.val + Math.max(left, right);
    }
}
