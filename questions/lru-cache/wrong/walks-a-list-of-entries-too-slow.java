class LRUCache {
    private final int capacity;
    private final LinkedList<int[]> entries = new LinkedList<>();

    public LRUCache(int capacity) {
        this.capacity = capacity;
    }

    public int get(int key) {
        int[] entry = take(key);
        if (entry == null) return -1;
        entries.addLast(entry);
        return entry[1];
    }

    public void put(int key, int value) {
        if (take(key) == null && entries.size() == capacity) entries.removeFirst();
        entries.addLast(new int[] {key, value});
    }

    private int[] take(int key) {
        Iterator<int[]> walk = entries.iterator();
        while (walk.hasNext()) {
            int[] entry = walk.next();
            if (entry[0] == key) {
                walk.remove();
                return entry;
            }
        }
        return null;
    }
}
