// Correct, but pours all values to and fro for each that comes in.
class MyQueue {
    private final Deque<Integer> values = new ArrayDeque<>();
    private final Deque<Integer> aside = new ArrayDeque<>();

    public void push(int x) {
        while (!values.isEmpty()) aside.push(values.pop());
        values.push(x);
        while (!aside.isEmpty()) values.push(aside.pop());
    }

    public int pop() {
        return values.pop();
    }

    public int peek() {
        return values.peek();
    }

    public boolean empty() {
        return values.isEmpty();
    }
}
