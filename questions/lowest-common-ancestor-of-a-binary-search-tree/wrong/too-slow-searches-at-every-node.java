// Correct, but searches the left subtree of every node on the way for both values: O(n h).
class Solution {
    public TreeNode lowestCommonAncestor(TreeNode root, TreeNode p, TreeNode q) {
        if (has(root.left, p.val) & has(root.left, q.val)) return lowestCommonAncestor(root.left, p, q);
        if (has(root.right, p.val) & has(root.right, q.val)) return lowestCommonAncestor(root.right, p, q);
        return root;
    }

    private boolean has(TreeNode node, int value) {
        if (node == null) return false;
        return has(node.left, value) | has(node.right, value) | node.val == value;
    }
}
