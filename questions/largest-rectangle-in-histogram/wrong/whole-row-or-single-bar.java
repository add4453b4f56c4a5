// Compares only the full width at the lowest height with the highest single bar.
class Solution {
    public int largestRectangleArea(int[] heights) {
        int lowest = heights[0];
        int highest = heights[0];
        for (int height : heights) {
            lowest = Math.min(lowest, height);
            highest = Math.max(highest, height);
        }
        return Math.max(lowest * heights.length, highest);
    }
}
