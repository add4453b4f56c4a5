class Solution {
    public int[][] merge(int[][] intervals) {
        Arrays.sort(intervals, Comparator.comparingInt(interval -> interval[0]));

        List<int[]> merged = new ArrayList<>();
        int[] last = null;
        for (int[] interval : intervals) {
            // Everything still to come starts here or later, so only the last result matters.
            if (last != null && interval[0] <= last[1]) {
                last[1] = Math.max(last[1], interval[1]);
            } else {
                last = interval.clone();
                merged.add(last);
            }
        }
        return merged.toArray(new int[0][]);
    }
}
