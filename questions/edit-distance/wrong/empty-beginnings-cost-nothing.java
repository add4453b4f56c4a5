// Leaves the first row and the first column at 0.
class Solution {
    public int minDistance(String word1, String word2) {
        int[][] best = new int[word1.length() + 1][word2.length() + 1];
        for (int i = 1; i <= word1.length(); i++) {
            for (int j = 1; j <= word2.length(); j++) {
                if (word1.charAt(i - 1) == word2.charAt(j - 1)) {
                    best[i][j] = best[i - 1][j - 1];
                } else {
                    best[i][j] = 1 + Math.min(best[i - 1][j - 1], Math.min(best[i - 1][j], best[i][j - 1]));
                }
            }
        }
        return best[word1.length()][word2.length()];
    }
}
