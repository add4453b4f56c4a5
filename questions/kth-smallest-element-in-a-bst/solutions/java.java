class Solution {
    public int kthSmallest(TreeNode root, int k) {
        // The nodes whose left subtree is being visited. They come out from small to large.
        Deque<TreeNode> waiting = new ArrayDeque<>();
        TreeNode node = root;

        while (true) {
            for (; node != null; node = node.left) waiting.push(node);
            node = waiting.pop();
            if (--k == 0) return node.val;
            node = node.right;
        }
    }
}
