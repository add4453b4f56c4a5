class Solution {
    private final List<List<Integer>> found = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    public List<List<Integer>> permute(int[] nums) {
        fillNextPlace(nums, new boolean[nums.length]);
        return found;
    }

    private void fillNextPlace(int[] nums, boolean[] used) {
        if (order.size() == nums.length) {
            found.add(new ArrayList<>(order)); // a copy: `order` goes on changing
            return;
        }
        for (int i = 0; i < nums.length; i++) {
            if (used[i]) continue;
            used[i] = true;
            order.add(nums[i]);
            fillNextPlace(nums, used);
            order.remove(order.size() - 1);
            used[i] = false;
        }
    }
}
