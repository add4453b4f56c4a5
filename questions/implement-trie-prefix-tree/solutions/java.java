class Trie {
    private static class Node {
        final Node[] children = new Node[26];
        boolean isWord;
    }

    private final Node root = new Node();

    public Trie() {}

    public void insert(String word) {
        Node node = root;
        for (char letter : word.toCharArray()) {
            int at = letter - 'a';
            if (node.children[at] == null) node.children[at] = new Node();
            node = node.children[at];
        }
        node.isWord = true;
    }

    public boolean search(String word) {
        Node node = find(word);
        return node != null && node.isWord;
    }

    public boolean startsWith(String prefix) {
        return find(prefix) != null;
    }

    /** The node that the letters lead to, or null. */
    private Node find(String letters) {
        Node node = root;
        for (int i = 0; i < letters.length() && node != null; i++) node = node.children[letters.charAt(i) - 'a'];
        return node;
    }
}
