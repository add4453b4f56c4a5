// Correct, but measures both subtrees anew at every node and never stops early: O(n h).
class Solution {
    private boolean isBalanced = true;

    public boolean isBalanced(TreeNode root) {
        judge(root);
        return isBalanced;
    }

    private void judge(TreeNode node) {
        if (node == null) return;
        judge(node.left);
        judge(node.right);
        if (Math.abs(height(node.left) - height(node.right)) > 1) isBalanced = false;
    }

    private int height(TreeNode node) {
        return node == null ? 0 : 1 + Math.max(height(node.left), height(node.right));
    }
}
