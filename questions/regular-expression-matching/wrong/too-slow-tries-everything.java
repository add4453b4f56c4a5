// Correct, but solves the same rests of text and pattern again and again.
class Solution {
    public boolean isMatch(String s, String p) {
        return matches(s, 0, p, 0);
    }

    private boolean matches(String s, int i, String p, int j) {
        if (j == p.length()) return i == s.length();
        boolean fits = i < s.length() && (p.charAt(j) == '.' || p.charAt(j) == s.charAt(i));
        if (j + 1 < p.length() && p.charAt(j + 1) == '*') {
            return matches(s, i, p, j + 2) || (fits && matches(s, i + 1, p, j));
        }
        return fits && matches(s, i + 1, p, j + 1);
    }
}
