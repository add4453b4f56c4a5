class Solution {
    public TreeNode invertTree(TreeNode root) {
        if (root == null) return null;

        // The subtrees change places as a whole; each is turned around in itself as well.
        TreeNode left = root.left;
        root.left = invertTree(root.right);
        root.right = invertTree(left);
        return root;
    }
}
