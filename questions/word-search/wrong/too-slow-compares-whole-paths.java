// Walks every path of the full length before it compares any letter.
class Solution {
    public boolean exist(char[][] board, String word) {
        boolean[][] used = new boolean[board.length][board[0].length];
        for (int row = 0; row < board.length; row++) {
            for (int column = 0; column < board[0].length; column++) {
                if (walk(board, row, column, word, new StringBuilder(), used)) return true;
            }
        }
        return false;
    }

    private boolean walk(char[][] board, int row, int column, String word, StringBuilder path, boolean[][] used) {
        if (row < 0 || column < 0 || row >= board.length || column >= board[0].length) return false;
        if (used[row][column]) return false;
        used[row][column] = true;
        path.append(board[row][column]);
        boolean found;
        if (path.length() == word.length()) {
            found = path.toString().equals(word);
        } else {
            found = walk(board, row - 1, column, word, path, used)
                || walk(board, row + 1, column, word, path, used)
                || walk(board, row, column - 1, word, path, used)
                || walk(board, row, column + 1, word, path, used);
        }
        path.setLength(path.length() - 1);
        used[row][column] = false;
        return found;
    }
}
