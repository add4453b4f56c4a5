class Solution {
    public int longestValidParentheses(String s) {
        // From left to right, an unclosed '(' hides what follows it; from right to left, the roles are exchanged.
        return Math.max(longest(s, 0, 1, '('), longest(s, s.length() - 1, -1, ')'));
    }

    private int longest(String s, int start, int step, char opening) {
        int opened = 0;
        int closed = 0;
        int best = 0;
        for (int i = start; i >= 0 && i < s.length(); i += step) {
            if (s.charAt(i) == opening) opened++;
            else closed++;
            if (opened == closed) {
                best = Math.max(best, opened + closed);
            } else if (closed > opened) { // nothing that matches reaches across this character
                opened = 0;
                closed = 0;
            }
        }
        return best;
    }
}
