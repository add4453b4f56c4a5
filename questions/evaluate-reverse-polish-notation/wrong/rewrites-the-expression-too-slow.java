// Right, but writes the whole remaining expression anew for each operator.
class Solution {
    public int evalRPN(String[] tokens) {
        List<String> rest = Arrays.asList(tokens);
        while (rest.size() > 1) {
            int at = 0;
            while (!isOperator(rest.get(at))) at++;
            int left = Integer.parseInt(rest.get(at - 2));
            int right = Integer.parseInt(rest.get(at - 1));
            String operator = rest.get(at);
            int value = operator.equals("+") ? left + right
                : operator.equals("-") ? left - right
                : operator.equals("*") ? left * right
                : left / right;

            List<String> next = new ArrayList<>();
            for (int i = 0; i < at - 2; i++) next.add(rest.get(i));
            next.add(String.valueOf(value));
            for (int i = at + 1; i < rest.size(); i++) next.add(rest.get(i));
            rest = next;
        }
        return Integer.parseInt(rest.get(0));
    }

    private boolean isOperator(String token) {
        return token.length() == 1 && "+-*/".contains(token);
    }
}
