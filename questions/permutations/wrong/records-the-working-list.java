// Every entry is the same list, which is empty in the end.
class Solution {
    private final List<List<Integer>> found = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    public List<List<Integer>> permute(int[] nums) {
        fill(nums);
        return found;
    }

    private void fill(int[] nums) {
        if (order.size() == nums.length) {
            found.add(order);
            return;
        }
        for (int num : nums) {
            if (order.contains(num)) continue;
            order.add(num);
            fill(nums);
            order.remove(order.size() - 1);
        }
    }
}
