// Correct, but searches both subtrees of every node for their largest and smallest value: O(n h).
class Solution {
    public boolean isValidBST(TreeNode root) {
        if (root == null) return true;
        return isValidBST(root.left) && isValidBST(root.right)
            && largest(root.left) < root.val && smallest(root.right) > root.val;
    }

    private long largest(TreeNode node) {
        return node == null ? Long.MIN_VALUE : Math.max(node.val, Math.max(largest(node.left), largest(node.right)));
    }

    private long smallest(TreeNode node) {
        return node == null ? Long.MAX_VALUE : Math.min(node.val, Math.min(smallest(node.left), smallest(node.right)));
    }
}
