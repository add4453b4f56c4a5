// Takes n / 2 rounded down for enough, which is too few for an odd count.
class Solution {
    public int majorityElement(int[] nums) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int value : nums) {
            if (counts.merge(value, 1, Integer::sum) >= nums.length / 2) return value;
        }
        return nums[0];
    }
}
