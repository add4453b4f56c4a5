class Solution {
    public boolean isValid(String s) {
        Deque<Character> expected = new ArrayDeque<>();
        for (char bracket : s.toCharArray()) {
            switch (bracket) {
                case '(' -> expected.push(')');
                case '[' -> expected.push(']');
                case '{' -> expected.push('}');
                default -> {
                    // A closing bracket must be the one we are waiting for.
                    if (expected.isEmpty() || expected.pop() != bracket) {
                        return false;
                    }
                }
            }
        }
        return expected.isEmpty();
    }
}
