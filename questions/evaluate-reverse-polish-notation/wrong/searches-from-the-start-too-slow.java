// Right, but takes operands out of the middle of a list, which moves all tokens that follow.
class Solution {
    public int evalRPN(String[] tokens) {
        List<String> list = new ArrayList<>(Arrays.asList(tokens));
        while (list.size() > 1) {
            int at = 0;
            while (!isOperator(list.get(at))) at++;
            int right = Integer.parseInt(list.remove(at - 1));
            int left = Integer.parseInt(list.remove(at - 2));
            String operator = list.get(at - 2);
            int value = operator.equals("+") ? left + right
                : operator.equals("-") ? left - right
                : operator.equals("*") ? left * right
                : left / right;
            list.set(at - 2, String.valueOf(value));
        }
        return Integer.parseInt(list.get(0));
    }

    private boolean isOperator(String token) {
        return token.length() == 1 && "+-*/".contains(token);
    }
}
