class MyQueue {
    private final Deque<Integer> incoming = new ArrayDeque<>();
    private final Deque<Integer> outgoing = new ArrayDeque<>(); // the front of the queue is on top

    public void push(int x) {
        incoming.push(x);
    }

    public int pop() {
        refill();
        return outgoing.pop();
    }

    public int peek() {
        refill();
        return outgoing.peek();
    }

    public boolean empty() {
        return incoming.isEmpty() && outgoing.isEmpty();
    }

    // Pouring turns the order round. It must wait until everything older is gone.
    private void refill() {
        if (!outgoing.isEmpty()) return;
        while (!incoming.isEmpty()) outgoing.push(incoming.pop());
    }
}
