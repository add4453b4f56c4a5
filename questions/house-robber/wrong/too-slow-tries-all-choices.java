// Tries both possibilities for each house without remembering any result.
class Solution {
    public int rob(int[] nums) {
        return best(nums, nums.length - 1);
    }

    private int best(int[] nums, int last) {
        if (last < 0) return 0;
        return Math.max(best(nums, last - 1), best(nums, last - 2) + nums[last]);
    }
}
