class Solution {
    private final List<List<Integer>> found = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();

    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        int[] sorted = candidates.clone();
        Arrays.sort(sorted);
        search(sorted, 0, target);
        return found;
    }

    private void search(int[] sorted, int start, int missing) {
        if (missing == 0) {
            found.add(new ArrayList<>(chosen));
            return;
        }
        // Later candidates are larger still, so the loop can end at the first that is too large.
        for (int i = start; i < sorted.length && sorted[i] <= missing; i++) {
            chosen.add(sorted[i]);
            search(sorted, i, missing - sorted[i]); // from i, not i + 1: it may be used again
            chosen.remove(chosen.size() - 1);
        }
    }
}
