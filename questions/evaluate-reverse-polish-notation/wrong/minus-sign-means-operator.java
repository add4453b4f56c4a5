// A negative number begins with a minus sign as well.
class Solution {
    public int evalRPN(String[] tokens) {
        Deque<Integer> values = new ArrayDeque<>();
        for (String token : tokens) {
            char first = token.charAt(0);
            if (Character.isDigit(first)) {
                values.push(Integer.parseInt(token));
                continue;
            }
            int right = values.pop();
            int left = values.pop();
            if (first == '+') values.push(left + right);
            if (first == '-') values.push(left - right);
            if (first == '*') values.push(left * right);
            if (first == '/') values.push(left / right);
        }
        return values.pop();
    }
}
