// Correct, but counts the left subtree anew at every node on the way down: O(n h).
class Solution {
    public int kthSmallest(TreeNode root, int k) {
        int smaller = count(root.left);
        if (k <= smaller) return kthSmallest(root.left, k);
        if (k == smaller + 1) return root.val;
        return kthSmallest(root.right, k - smaller - 1);
    }

    private int count(TreeNode node) {
        return node == null ? 0 : 1 + count(node.left) + count(node.right);
    }
}
