// Searches the whole array for the partner of each number.
class Solution {
    public int singleNumber(int[] nums) {
        for (int i = 0; i < nums.length; i++) {
            boolean hasPartner = false;
            for (int j = 0; j < nums.length; j++) {
                if (i != j && nums[i] == nums[j]) hasPartner = true;
            }
            if (!hasPartner) return nums[i];
        }
        return 0;
    }
}
