// Goes through all orders and lets a set remove the repeats: n! steps and more.
class Solution {
    private final Set<List<Integer>> seen = new HashSet<>();

    public List<List<Integer>> subsets(int[] nums) {
        extend(nums, new boolean[nums.length], 0);
        return new ArrayList<>(seen);
    }

    private void extend(int[] nums, boolean[] used, int count) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < nums.length; i++) {
            if (used[i]) chosen.add(nums[i]);
        }
        seen.add(chosen);
        for (int i = 0; i < nums.length; i++) {
            if (used[i]) continue;
            used[i] = true;
            extend(nums, used, count + 1);
            used[i] = false;
        }
    }
}
