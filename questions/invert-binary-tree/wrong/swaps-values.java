// Exchanges the values of two children, which goes wrong where their subtrees differ or one is missing.
class Solution {
    public TreeNode invertTree(TreeNode root) {
        if (root == null) return null;
        if (root.left != null && root.right != null) {
            int value = root.left.val;
            root.left.val = root.right.val;
            root.right.val = value;
        }
        invertTree(root.left);
        invertTree(root.right);
        return root;
    }
}
