// Looks for each place, from the end, at all places that a jump can lead to.
class Solution {
    public boolean canJump(int[] nums) {
        boolean[] isGood = new boolean[nums.length];
        isGood[nums.length - 1] = true;
        for (int place = nums.length - 2; place >= 0; place--) {
            int end = Math.min(nums.length - 1, place + nums[place]);
            for (int next = place + 1; next <= end && !isGood[place]; next++) isGood[place] = isGood[next];
        }
        return isGood[0];
    }
}
