// Looks back over all earlier intervals for the best choice that ends with each.
class Solution {
    public int eraseOverlapIntervals(int[][] intervals) {
        int[][] byEnd = intervals.clone();
        Arrays.sort(byEnd, Comparator.comparingInt(one -> one[1]));
        int[] kept = new int[byEnd.length];
        int most = 0;
        for (int i = 0; i < byEnd.length; i++) {
            for (int j = 0; j < i; j++) {
                if (byEnd[j][1] <= byEnd[i][0]) kept[i] = Math.max(kept[i], kept[j]);
            }
            kept[i]++;
            most = Math.max(most, kept[i]);
        }
        return byEnd.length - most;
    }
}
