class MedianFinder {
    private final PriorityQueue<Integer> lower = new PriorityQueue<>(Comparator.reverseOrder());
    private final PriorityQueue<Integer> upper = new PriorityQueue<>();

    public MedianFinder() {}

    public void addNum(int num) {
        // Passing the number through the lower half hands the right one on, whichever half it belongs to.
        lower.add(num);
        upper.add(lower.remove());
        if (upper.size() > lower.size()) lower.add(upper.remove());
    }

    public double findMedian() {
        if (lower.size() > upper.size()) return lower.peek();
        return (lower.peek() + upper.peek()) / 2.0;
    }
}
