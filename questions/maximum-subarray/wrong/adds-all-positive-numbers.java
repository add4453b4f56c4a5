// Adds up all positive numbers, wherever they stand.
class Solution {
    public int maxSubArray(int[] nums) {
        int sum = 0;
        int largest = nums[0];
        for (int num : nums) {
            largest = Math.max(largest, num);
            sum += Math.max(0, num);
        }
        return largest <= 0 ? largest : sum;
    }
}
