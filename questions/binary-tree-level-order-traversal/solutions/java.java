class Solution {
    public List<List<Integer>> levelOrder(TreeNode root) {
        List<List<Integer>> levels = new ArrayList<>();
        Deque<TreeNode> queue = new ArrayDeque<>();
        if (root != null) queue.add(root);
        while (!queue.isEmpty()) {
            List<Integer> values = new ArrayList<>();
            // Right now the queue holds exactly one level; count it before adding children.
            for (int left = queue.size(); left > 0; left--) {
                TreeNode node = queue.remove();
                values.add(node.val);
                if (node.left != null) queue.add(node.left);
                if (node.right != null) queue.add(node.right);
            }
            levels.add(values);
        }
        return levels;
    }
}
