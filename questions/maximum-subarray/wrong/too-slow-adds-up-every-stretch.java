// Adds up every stretch, starting from each number.
class Solution {
    public int maxSubArray(int[] nums) {
        int best = nums[0];
        for (int from = 0; from < nums.length; from++) {
            int sum = 0;
            for (int to = from; to < nums.length; to++) {
                sum += nums[to];
                best = Math.max(best, sum);
            }
        }
        return best;
    }
}
