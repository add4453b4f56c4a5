// Lets places extend the reach that cannot be reached themselves.
class Solution {
    public boolean canJump(int[] nums) {
        int farthest = 0;
        for (int place = 0; place < nums.length - 1; place++) {
            farthest = Math.max(farthest, place + nums[place]);
        }
        return farthest >= nums.length - 1;
    }
}
