class Solution {
    public int eraseOverlapIntervals(int[][] intervals) {
        // The interval that ends first leaves the most room for the others, so it is kept.
        int[][] byEnd = intervals.clone();
        Arrays.sort(byEnd, Comparator.comparingInt(interval -> interval[1]));

        int lastEnd = Integer.MIN_VALUE;
        int removed = 0;
        for (int[] interval : byEnd) {
            if (interval[0] >= lastEnd) lastEnd = interval[1];
            else removed++;
        }
        return removed;
    }
}
