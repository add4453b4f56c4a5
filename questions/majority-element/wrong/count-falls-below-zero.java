// Changes the candidate, but leaves the count below zero.
class Solution {
    public int majorityElement(int[] nums) {
        int candidate = nums[0];
        int count = 0;
        for (int value : nums) {
            count += value == candidate ? 1 : -1;
            if (count < 0) {
                candidate = value;
            }
        }
        return candidate;
    }
}
