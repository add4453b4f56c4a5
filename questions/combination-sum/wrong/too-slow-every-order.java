// Builds every order of every combination and lets a set remove the repeats.
class Solution {
    private final Set<List<Integer>> found = new HashSet<>();

    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        search(candidates, target, new ArrayList<>());
        return new ArrayList<>(found);
    }

    private void search(int[] candidates, int missing, List<Integer> chosen) {
        if (missing == 0) {
            List<Integer> sorted = new ArrayList<>(chosen);
            Collections.sort(sorted);
            found.add(sorted);
            return;
        }
        for (int candidate : candidates) {
            if (candidate > missing) continue;
            chosen.add(candidate);
            search(candidates, missing - candidate, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }
}
