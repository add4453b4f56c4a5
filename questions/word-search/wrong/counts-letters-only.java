// Checks that the board has enough of each letter, but not where they are.
class Solution {
    public boolean exist(char[][] board, String word) {
        int[] count = new int[128];
        for (char[] row : board) {
            for (char letter : row) count[letter]++;
        }
        for (char letter : word.toCharArray()) {
            if (--count[letter] < 0) return false;
        }
        return true;
    }
}
