// Right, but tries every stretch of bars.
class Solution {
    public int largestRectangleArea(int[] heights) {
        int largest = 0;
        for (int start = 0; start < heights.length; start++) {
            int lowest = heights[start];
            for (int end = start; end < heights.length; end++) {
                lowest = Math.min(lowest, heights[end]);
                largest = Math.max(largest, lowest * (end - start + 1));
            }
        }
        return largest;
    }
}
