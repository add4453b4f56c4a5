// Keeps no record of the cells that are part of the current way.
class Solution {
    public List<String> findWords(char[][] board, String[] words) {
        List<String> found = new ArrayList<>();
        for (String word : words) {
            boolean[][] ends = new boolean[board.length][board[0].length];
            boolean any = false;
            for (int i = 0; i < word.length(); i++) {
                boolean[][] next = new boolean[board.length][board[0].length];
                any = false;
                for (int r = 0; r < board.length; r++) {
                    for (int c = 0; c < board[0].length; c++) {
                        if (board[r][c] != word.charAt(i)) continue;
                        boolean isReached = i == 0
                            || r > 0 && ends[r - 1][c] || r + 1 < board.length && ends[r + 1][c]
                            || c > 0 && ends[r][c - 1] || c + 1 < board[0].length && ends[r][c + 1];
                        next[r][c] = isReached;
                        any |= isReached;
                    }
                }
                ends = next;
            }
            if (any) found.add(word);
        }
        return found;
    }
}
