// Collects the values in a sorted set, which puts them in order itself: only equal values are noticed.
class Solution {
    private final TreeSet<Integer> values = new TreeSet<>();

    public boolean isValidBST(TreeNode root) {
        if (root == null) return true;
        return isValidBST(root.left) && values.add(root.val) && isValidBST(root.right);
    }
}
