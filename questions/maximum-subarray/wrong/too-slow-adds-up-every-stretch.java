// Adds up every stretch, starting from each number.
class Solution {
    public int maxSubArray(int[] nums) {
        int best = nums[0];
        for (int from = 0; from < nums.length; from++) {
            int sum = 0;
            for (int end = from; end < nums.length; end++) {
                sum += nums[end];
                best = Math.max(best, sum);
            }
        }
        return best;
    }
}
