// Compares the deepest with the shallowest missing child of the whole tree, which is another property.
class Solution {
    public boolean isBalanced(TreeNode root) {
        return highest(root) - lowest(root) <= 1;
    }

    private int highest(TreeNode node) {
        return node == null ? 0 : 1 + Math.max(highest(node.left), highest(node.right));
    }

    private int lowest(TreeNode node) {
        return node == null ? 0 : 1 + Math.min(lowest(node.left), lowest(node.right));
    }
}
