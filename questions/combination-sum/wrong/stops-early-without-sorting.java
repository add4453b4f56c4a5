// Ends the loop at a candidate that is too large, although smaller ones may follow.
class Solution {
    public List<List<Integer>> combinationSum(int[] candidates, int target) {
        List<List<Integer>> found = new ArrayList<>();
        search(candidates, 0, target, new ArrayList<>(), found);
        return found;
    }

    private void search(int[] candidates, int start, int missing, List<Integer> chosen, List<List<Integer>> found) {
        if (missing == 0) found.add(new ArrayList<>(chosen));
        for (int i = start; i < candidates.length; i++) {
            if (candidates[i] > missing) break;
            chosen.add(candidates[i]);
            search(candidates, i, missing - candidates[i], chosen, found);
            chosen.remove(chosen.size() - 1);
        }
    }
}
