class Solution {
    private static class Node {
        final Node[] children = new Node[26];
        int childCount;
        String word;
    }

    private char[][] board;
    private final List<String> found = new ArrayList<>();

    public List<String> findWords(char[][] board, String[] words) {
        this.board = board;
        Node root = trieOf(words);
        for (int row = 0; row < board.length; row++) {
            for (int column = 0; column < board[0].length; column++) visit(row, column, root);
        }
        return found;
    }

    private Node trieOf(String[] words) {
        Node root = new Node();
        for (String word : words) {
            Node node = root;
            for (char letter : word.toCharArray()) {
                int at = letter - 'a';
                if (node.children[at] == null) {
                    node.children[at] = new Node();
                    node.childCount++;
                }
                node = node.children[at];
            }
            node.word = word;
        }
        return root;
    }

    private void visit(int row, int column, Node parent) {
        if (row < 0 || row == board.length || column < 0 || column == board[0].length) return;
        char letter = board[row][column];
        if (letter == '#') return;
        Node node = parent.children[letter - 'a'];
        if (node == null) return;

        if (node.word != null) {
            found.add(node.word);
            node.word = null; // report it once
        }
        board[row][column] = '#'; // in use
        visit(row - 1, column, node);
        visit(row + 1, column, node);
        visit(row, column - 1, node);
        visit(row, column + 1, node);
        board[row][column] = letter;

        // Nothing is left to be found below this node.
        if (node.childCount == 0 && node.word == null) {
            parent.children[letter - 'a'] = null;
            parent.childCount--;
        }
    }
}
