// Right, but looks at all values for each getMin.
class MinStack {
    private final Stack<Integer> values = new Stack<>();

    public void push(int val) {
        values.push(val);
    }

    public void pop() {
        values.pop();
    }

    public int top() {
        return values.peek();
    }

    public int getMin() {
        return Collections.min(values);
    }
}
