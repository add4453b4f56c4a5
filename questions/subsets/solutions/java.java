class Solution {
    public List<List<Integer>> subsets(int[] nums) {
        List<List<Integer>> all = new ArrayList<>();
        extend(nums, 0, new ArrayList<>(), all);
        return all;
    }

    // Lists every subset that extends `chosen` by numbers from position `start` on.
    private void extend(int[] nums, int start, List<Integer> chosen, List<List<Integer>> all) {
        all.add(new ArrayList<>(chosen)); // a copy: `chosen` goes on changing
        for (int i = start; i < nums.length; i++) {
            chosen.add(nums[i]);
            extend(nums, i + 1, chosen, all);
            chosen.remove(chosen.size() - 1);
        }
    }
}
