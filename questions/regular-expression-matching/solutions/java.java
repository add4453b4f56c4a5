class Solution {
    public boolean isMatch(String s, String p) {
        int m = s.length();
        int n = p.length();
        // matches[i][j]: does the pattern from j on match the text from i on?
        boolean[][] matches = new boolean[m + 1][n + 1];
        matches[m][n] = true;

        for (int i = m; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                boolean fits = i < m && (p.charAt(j) == '.' || p.charAt(j) == s.charAt(i));
                if (j + 1 < n && p.charAt(j + 1) == '*') {
                    // Leave out the starred character, or use it for one letter and keep it for more.
                    matches[i][j] = matches[i][j + 2] || (fits && matches[i + 1][j]);
                } else {
                    matches[i][j] = fits && matches[i + 1][j + 1];
                }
            }
        }
        return matches[0][0];
    }
}
