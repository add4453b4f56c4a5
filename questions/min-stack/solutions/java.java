class MinStack {
    private record Entry(int val, int min) {}

    private final Deque<Entry> entries = new ArrayDeque<>();

    public void push(int val) {
        // What lies below does not change while this entry is here, so its minimum can be fixed now.
        int min = entries.isEmpty() ? val : Math.min(val, getMin());
        entries.push(new Entry(val, min));
    }

    public void pop() {
        entries.pop();
    }

    public int top() {
        return entries.peek().val();
    }

    public int getMin() {
        return entries.peek().min();
    }
}
