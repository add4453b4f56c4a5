class Solution {
    public int[][] merge(int[][] intervals) {
        List<int[]> rest = new ArrayList<>(Arrays.asList(intervals));
        while (mergeOnePair(rest)) {}
        return rest.toArray(new int[0][]);
    }

    private boolean mergeOnePair(List<int[]> rest) {
        for (int i = 0; i < rest.size(); i++) {
            for (int j = i + 1; j < rest.size(); j++) {
                int[] a = rest.get(i);
                int[] b = rest.get(j);
                if (a[0] > b[1] || b[0] > a[1]) continue;
                rest.set(i, new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
                rest.remove(j);
                return true;
            }
        }
        return false;
    }
}
