// Ends the merged interval where the last overlapping one ends, even if the new one reaches farther.
class Solution {
    public int[][] insert(int[][] intervals, int[] newInterval) {
        List<int[]> result = new ArrayList<>();
        int i = 0;
        while (i < intervals.length && intervals[i][1] < newInterval[0]) result.add(intervals[i++]);
        int[] merged = newInterval.clone();
        while (i < intervals.length && intervals[i][0] <= newInterval[1]) {
            merged[0] = Math.min(merged[0], intervals[i][0]);
            merged[1] = intervals[i++][1];
        }
        result.add(merged);
        while (i < intervals.length) result.add(intervals[i++]);
        return result.toArray(new int[0][]);
    }
}
