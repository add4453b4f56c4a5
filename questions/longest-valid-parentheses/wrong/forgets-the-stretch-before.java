// Does not join a matching stretch with the one that ends right before it.
class Solution {
    public int longestValidParentheses(String s) {
        int[] endingAt = new int[s.length()];
        int best = 0;
        for (int i = 1; i < s.length(); i++) {
            if (s.charAt(i) == '(') continue;
            int opening = i - endingAt[i - 1] - 1;
            if (opening < 0 || s.charAt(opening) == ')') continue;
            endingAt[i] = endingAt[i - 1] + 2;
            best = Math.max(best, endingAt[i]);
        }
        return best;
    }
}
