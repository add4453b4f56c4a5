// Correct, but counts all places for one number after the other.
class Solution {
    public int majorityElement(int[] nums) {
        for (int candidate : nums) {
            int count = 0;
            for (int value : nums) {
                if (value == candidate) count++;
            }
            if (count > nums.length / 2) return candidate;
        }
        return nums[0];
    }
}
