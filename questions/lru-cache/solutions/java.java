class LRUCache {
    private static class Node {
        int key, value;
        Node prev, next;
    }

    private final int capacity;
    private final Map<Integer, Node> nodes = new HashMap<>();
    // The dummy nodes mean that every real node has two neighbours. Least recently used comes first.
    private final Node front = new Node(), back = new Node();

    public LRUCache(int capacity) {
        this.capacity = capacity;
        front.next = back;
        back.prev = front;
    }

    public int get(int key) {
        Node node = nodes.get(key);
        if (node == null) return -1;
        unlink(node);
        linkAtBack(node);
        return node.value;
    }

    public void put(int key, int value) {
        Node node = nodes.get(key);
        if (node != null) {
            unlink(node);
        } else {
            if (nodes.size() == capacity) {
                Node oldest = front.next;
                unlink(oldest);
                nodes.remove(oldest.key);
            }
            node = new Node();
            node.key = key;
            nodes.put(key, node);
        }
        node.value = value;
        linkAtBack(node);
    }

    private void unlink(Node node) {
        node.prev.next = node.next;
        node.next.prev = node.prev;
    }

    private void linkAtBack(Node node) {
        node.prev = back.prev;
        node.next = back;
        node.prev.next = node;
        back.prev = node;
    }
}
