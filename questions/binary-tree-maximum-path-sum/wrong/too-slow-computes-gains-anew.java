// Correct, but computes the gains below every node anew: O(n h).
class Solution {
    public int maxPathSum(TreeNode root) {
        int best = root.val + gain(root.left) + gain(root.right);
        if (root.left != null) best = Math.max(best, maxPathSum(root.left));
        if (root.right != null) best = Math.max(best, maxPathSum(root.right));
        return best;
    }

    private int gain(TreeNode node) {
        return node == null ? 0 : Math.max(0, node.val + Math.max(gain(node.left), gain(node.right)));
    }
}
