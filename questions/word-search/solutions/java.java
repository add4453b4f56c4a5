class Solution {
    public boolean exist(char[][] board, String word) {
        for (int row = 0; row < board.length; row++) {
            for (int column = 0; column < board[0].length; column++) {
                if (matches(board, row, column, word, 0)) return true;
            }
        }
        return false;
    }

    // Can the letters from position `k` on be read, starting at this cell?
    private boolean matches(char[][] board, int row, int column, String word, int k) {
        boolean inside = row >= 0 && row < board.length && column >= 0 && column < board[0].length;
        if (!inside || board[row][column] != word.charAt(k)) return false;
        if (k == word.length() - 1) return true;

        board[row][column] = '#'; // on the path: equals no letter until we step back
        boolean found = matches(board, row - 1, column, word, k + 1)
            || matches(board, row + 1, column, word, k + 1)
            || matches(board, row, column - 1, word, k + 1)
            || matches(board, row, column + 1, word, k + 1);
        board[row][column] = word.charAt(k);
        return found;
    }
}
