class Solution {
    public int minDistance(String word1, String word2) {
        // above[j]: the operations from the letters of word1 before the current one to the first j letters of word2.
        int[] above = new int[word2.length() + 1];
        for (int j = 0; j <= word2.length(); j++) above[j] = j;

        for (int i = 1; i <= word1.length(); i++) {
            int[] row = new int[word2.length() + 1];
            row[0] = i;
            for (int j = 1; j <= word2.length(); j++) {
                if (word1.charAt(i - 1) == word2.charAt(j - 1)) row[j] = above[j - 1];
                // One more than the best of: delete, insert, replace.
                else row[j] = 1 + Math.min(above[j - 1], Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[word2.length()];
    }
}
