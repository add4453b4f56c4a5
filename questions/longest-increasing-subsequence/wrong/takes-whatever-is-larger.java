// Starts at each number and takes everything that is larger than the last number taken.
class Solution {
    public int lengthOfLIS(int[] nums) {
        int best = 0;
        for (int start = 0; start < Math.min(nums.length, 2000); start++) {
            int last = nums[start];
            int length = 1;
            for (int i = start + 1; i < nums.length; i++) {
                if (nums[i] <= last) continue;
                last = nums[i];
                length++;
            }
            best = Math.max(best, length);
        }
        return best;
    }
}
