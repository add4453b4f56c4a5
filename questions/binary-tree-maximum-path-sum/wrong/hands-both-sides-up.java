// Returns both sides together to the parent, as if a path could branch.
class Solution {
    private int best = Integer.MIN_VALUE;

    public int maxPathSum(TreeNode root) {
        gain(root);
        return best;
    }

    private int gain(TreeNode node) {
        if (node == null) return 0;
        int sum = node.val + Math.max(0, gain(node.left)) + Math.max(0, gain(node.right));
        best = Math.max(best, sum);
        return sum;
    }
}
