// Creates missing nodes while it searches, so that beginnings appear that nobody added.
class Trie {
    private final Map<Character, Trie> children = new HashMap<>();
    private boolean isWord;

    public void insert(String word) {
        walk(word).isWord = true;
    }

    public boolean search(String word) {
        return walk(word).isWord;
    }

    public boolean startsWith(String prefix) {
        Trie node = this;
        for (char letter : prefix.toCharArray()) {
            node = node.children.get(letter);
            if (node == null) return false;
        }
        return true;
    }

    private Trie walk(String letters) {
        Trie node = this;
        for (char letter : letters.toCharArray()) node = node.children.computeIfAbsent(letter, any -> new Trie());
        return node;
    }
}
