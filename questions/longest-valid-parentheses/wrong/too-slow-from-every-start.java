// Correct, but counts anew from every start.
class Solution {
    public int longestValidParentheses(String s) {
        int best = 0;
        for (int start = 0; start < s.length(); start++) {
            int depth = 0;
            for (int i = start; i < s.length() && depth >= 0; i++) {
                depth += s.charAt(i) == '(' ? 1 : -1;
                if (depth == 0) best = Math.max(best, i - start + 1);
            }
        }
        return best;
    }
}
