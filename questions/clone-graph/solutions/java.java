class Solution {
    public Node cloneGraph(Node node) {
        if (node == null) return null;

        Map<Node, Node> copies = new HashMap<>(); // original -> copy
        copies.put(node, new Node(node.val));
        Queue<Node> queue = new ArrayDeque<>(List.of(node));
        while (!queue.isEmpty()) {
            Node original = queue.remove();
            for (Node neighbor : original.neighbors) {
                if (!copies.containsKey(neighbor)) {
                    copies.put(neighbor, new Node(neighbor.val));
                    queue.add(neighbor);
                }
                copies.get(original).neighbors.add(copies.get(neighbor));
            }
        }
        return copies.get(node);
    }
}
