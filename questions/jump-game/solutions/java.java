class Solution {
    public boolean canJump(int[] nums) {
        // Every place up to the farthest one can be reached, for a jump may be shortened.
        int farthest = 0;
        for (int place = 0; place < nums.length; place++) {
            if (place > farthest) return false;
            farthest = Math.max(farthest, place + nums[place]);
        }
        return true;
    }
}
