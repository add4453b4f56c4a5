// Correct, but searches the board for each word on its own.
class Solution {
    public List<String> findWords(char[][] board, String[] words) {
        List<String> found = new ArrayList<>();
        for (String word : words) {
            if (isOn(board, word)) found.add(word);
        }
        return found;
    }

    private boolean isOn(char[][] board, String word) {
        for (int row = 0; row < board.length; row++) {
            for (int column = 0; column < board[0].length; column++) {
                if (spells(board, row, column, word, 0)) return true;
            }
        }
        return false;
    }

    private boolean spells(char[][] board, int row, int column, String word, int at) {
        if (at == word.length()) return true;
        if (row < 0 || row == board.length || column < 0 || column == board[0].length) return false;
        if (board[row][column] != word.charAt(at)) return false;
        char letter = board[row][column];
        board[row][column] = '#';
        boolean isFound = spells(board, row - 1, column, word, at + 1) || spells(board, row + 1, column, word, at + 1)
            || spells(board, row, column - 1, word, at + 1) || spells(board, row, column + 1, word, at + 1);
        board[row][column] = letter;
        return isFound;
    }
}
