// Wants the mark in startsWith, too.
class Trie {
    private final Map<Character, Trie> children = new HashMap<>();
    private boolean isWord;

    public void insert(String word) {
        Trie node = this;
        for (char letter : word.toCharArray()) node = node.children.computeIfAbsent(letter, any -> new Trie());
        node.isWord = true;
    }

    public boolean search(String word) {
        Trie node = this;
        for (char letter : word.toCharArray()) {
            node = node.children.get(letter);
            if (node == null) return false;
        }
        return node.isWord;
    }

    public boolean startsWith(String prefix) {
        return search(prefix);
    }
}
