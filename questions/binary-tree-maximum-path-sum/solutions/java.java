class Solution {
    private int best = Integer.MIN_VALUE;

    public int maxPathSum(TreeNode root) {
        gain(root);
        return best;
    }

    /** The best sum of a path that leads down from the node; 0 where going there does not pay. */
    private int gain(TreeNode node) {
        if (node == null) return 0;
        int left = gain(node.left);
        int right = gain(node.right);
        // With this node on top a path may use both sides. A path from the parent can go on to only one.
        best = Math.max(best, node.val + left + right);
        return Math.max(0, node.val + Math.max(left, right));
    }
}
