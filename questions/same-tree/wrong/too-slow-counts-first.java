// Correct, but counts both subtrees anew at every node before it compares them: O(n h).
class Solution {
    public boolean isSameTree(TreeNode p, TreeNode q) {
        if (p == null || q == null) return p == q;
        if (p.val != q.val || count(p) != count(q)) return false;
        return isSameTree(p.left, q.left) && isSameTree(p.right, q.right);
    }

    private int count(TreeNode node) {
        return node == null ? 0 : 1 + count(node.left) + count(node.right);
    }
}
