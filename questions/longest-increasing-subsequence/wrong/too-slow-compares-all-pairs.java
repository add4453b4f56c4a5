// Looks back over all earlier numbers for each number.
class Solution {
    public int lengthOfLIS(int[] nums) {
        int[] best = new int[nums.length];
        int longest = 0;
        for (int i = 0; i < nums.length; i++) {
            best[i] = 1;
            for (int j = 0; j < i; j++) {
                if (nums[j] < nums[i]) best[i] = Math.max(best[i], best[j] + 1);
            }
            longest = Math.max(longest, best[i]);
        }
        return longest;
    }
}
