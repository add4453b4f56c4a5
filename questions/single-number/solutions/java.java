class Solution {
    public int singleNumber(int[] nums) {
        // x ^ x is 0 and x ^ 0 is x, in any order: pairs cancel each other out.
        int rest = 0;
        for (int num : nums) rest ^= num;
        return rest;
    }
}
