class Solution {
    public int missingNumber(int[] nums) {
        // Every number that is present cancels its own index out; n has no index.
        // Unlike a sum, exclusive or cannot overflow.
        int rest = nums.length;
        for (int i = 0; i < nums.length; i++) rest ^= i ^ nums[i];
        return rest;
    }
}
