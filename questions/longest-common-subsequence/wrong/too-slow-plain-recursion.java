// Asks for the same pairs of beginnings again and again.
class Solution {
    public int longestCommonSubsequence(String text1, String text2) {
        return best(text1, text2, text1.length(), text2.length());
    }

    private int best(String a, String b, int i, int j) {
        if (i == 0 || j == 0) return 0;
        if (a.charAt(i - 1) == b.charAt(j - 1)) return best(a, b, i - 1, j - 1) + 1;
        return Math.max(best(a, b, i - 1, j), best(a, b, i, j - 1));
    }
}
