// Asks for the same pairs of beginnings again and again.
class Solution {
    public int minDistance(String word1, String word2) {
        return best(word1, word2, word1.length(), word2.length());
    }

    private int best(String a, String b, int i, int j) {
        if (i == 0) return j;
        if (j == 0) return i;
        if (a.charAt(i - 1) == b.charAt(j - 1)) return best(a, b, i - 1, j - 1);
        int dropped = Math.min(best(a, b, i - 1, j), best(a, b, i, j - 1));
        return 1 + Math.min(dropped, best(a, b, i - 1, j - 1));
    }
}
