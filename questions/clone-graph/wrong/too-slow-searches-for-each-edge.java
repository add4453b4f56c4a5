// Finds the copy of a neighbour by searching the whole copy anew for each edge.
class Solution {
    public Node cloneGraph(Node node) {
        if (node == null) return null;
        List<Node> originals = new ArrayList<>(List.of(node));
        List<Node> copies = new ArrayList<>(List.of(new Node(node.val)));
        for (int i = 0; i < originals.size(); i++) {
            for (Node neighbor : originals.get(i).neighbors) {
                if (originals.contains(neighbor)) continue;
                originals.add(neighbor);
                copies.add(new Node(neighbor.val));
            }
        }
        for (int i = 0; i < originals.size(); i++) {
            for (Node neighbor : originals.get(i).neighbors) copies.get(i).neighbors.add(copies.get(placeOf(neighbor, node)));
        }
        return copies.get(0);
    }

    // The place of a node in breadth-first order from the start.
    private int placeOf(Node wanted, Node start) {
        List<Node> order = new ArrayList<>(List.of(start));
        Set<Node> seen = new HashSet<>(order);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) == wanted) return i;
            for (Node neighbor : order.get(i).neighbors) {
                if (seen.add(neighbor)) order.add(neighbor);
            }
        }
        return -1;
    }
}
