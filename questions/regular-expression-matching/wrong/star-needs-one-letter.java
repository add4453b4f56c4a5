// Asks for at least one letter where a star stands.
class Solution {
    public boolean isMatch(String s, String p) {
        int m = s.length();
        int n = p.length();
        boolean[][] matches = new boolean[m + 1][n + 1];
        matches[m][n] = true;
        for (int i = m - 1; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                if (p.charAt(j) == '*') continue;
                if (p.charAt(j) != '.' && p.charAt(j) != s.charAt(i)) continue;
                boolean isStarred = j + 1 < n && p.charAt(j + 1) == '*';
                matches[i][j] = isStarred ? matches[i + 1][j + 2] || matches[i + 1][j] : matches[i + 1][j + 1];
            }
        }
        return matches[0][0];
    }
}
