class Solution {
    public int majorityElement(int[] nums) {
        // Different numbers cancel each other in pairs. The majority cannot be cancelled altogether.
        int candidate = nums[0];
        int count = 0;
        for (int value : nums) {
            if (count == 0) candidate = value;
            count += value == candidate ? 1 : -1;
        }
        return candidate;
    }
}
