class Solution {
    public int longestCommonSubsequence(String text1, String text2) {
        // above[j]: the answer for the letters of text1 before the current one and the first j letters of text2.
        int[] above = new int[text2.length() + 1];
        for (char letter : text1.toCharArray()) {
            int[] row = new int[text2.length() + 1];
            for (int j = 1; j <= text2.length(); j++) {
                if (letter == text2.charAt(j - 1)) row[j] = above[j - 1] + 1;
                else row[j] = Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return above[text2.length()];
    }
}
