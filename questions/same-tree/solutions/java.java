class Solution {
    public boolean isSameTree(TreeNode p, TreeNode q) {
        // The trees are the same where both end, and differ where only one does.
        if (p == null || q == null) return p == q;
        return p.val == q.val && isSameTree(p.left, q.left) && isSameTree(p.right, q.right);
    }
}
