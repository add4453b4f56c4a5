// Looks at the numbers up to n only, and returns n when all of them are there.
class Solution {
    public int firstMissingPositive(int[] nums) {
        boolean[] isThere = new boolean[nums.length + 1];
        for (int value : nums) {
            if (value > 0 && value <= nums.length) isThere[value] = true;
        }
        for (int value = 1; value < nums.length; value++) {
            if (!isThere[value]) return value;
        }
        return nums.length;
    }
}
