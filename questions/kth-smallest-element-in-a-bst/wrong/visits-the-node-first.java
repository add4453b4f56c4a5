// Counts each node before its left subtree.
class Solution {
    private int left;
    private int found;

    public int kthSmallest(TreeNode root, int k) {
        left = k;
        visit(root);
        return found;
    }

    private void visit(TreeNode node) {
        if (node == null || left == 0) return;
        if (--left == 0) found = node.val;
        visit(node.left);
        visit(node.right);
    }
}
