// The difference of two 32-bit numbers needs 64 bits.
class MinStack {
    private final Deque<Integer> differences = new ArrayDeque<>();
    private int min;

    public void push(int val) {
        if (differences.isEmpty()) min = val;
        differences.push(val - min);
        if (val < min) min = val;
    }

    public void pop() {
        int difference = differences.pop();
        if (difference < 0) min -= difference;
    }

    public int top() {
        int difference = differences.peek();
        return difference < 0 ? min : min + difference;
    }

    public int getMin() {
        return min;
    }
}
