class Solution {
    public int[] twoSum(int[] nums, int target) {
        Map<Integer, Integer> positionOf = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            // Look up before storing, so that a number never meets itself.
            Integer partner = positionOf.get(target - nums[i]);
            if (partner != null) {
                return new int[] {partner, i};
            }
            positionOf.put(nums[i], i);
        }
        return new int[0];
    }
}
