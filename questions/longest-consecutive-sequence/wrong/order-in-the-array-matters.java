// Counts only numbers that stand next to each other in the array.
class Solution {
    public int longestConsecutive(int[] nums) {
        int longest = nums.length == 0 ? 0 : 1;
        int run = 1;
        for (int i = 1; i < nums.length; i++) {
            run = nums[i] == nums[i - 1] + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
