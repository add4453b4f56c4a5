// Correct, but copies both subtrees at every node before it turns them: O(n h).
class Solution {
    public TreeNode invertTree(TreeNode root) {
        if (root == null) return null;
        return new TreeNode(root.val, invertTree(copy(root.right)), invertTree(copy(root.left)));
    }

    private TreeNode copy(TreeNode node) {
        return node == null ? null : new TreeNode(node.val, copy(node.left), copy(node.right));
    }
}
