class Solution {
    public int largestRectangleArea(int[] heights) {
        int largest = 0;
        // Bars whose rectangles are still open. Their heights rise towards the top.
        Deque<Integer> open = new ArrayDeque<>();

        for (int right = 0; right <= heights.length; right++) {
            // A bar of height 0 behind the last one closes whatever is left.
            int height = right < heights.length ? heights[right] : 0;
            while (!open.isEmpty() && heights[open.peek()] >= height) {
                int closed = heights[open.pop()];
                // The bar now on top is the first lower one on the left.
                int left = open.isEmpty() ? -1 : open.peek();
                largest = Math.max(largest, closed * (right - left - 1));
            }
            open.push(right);
        }
        return largest;
    }
}
