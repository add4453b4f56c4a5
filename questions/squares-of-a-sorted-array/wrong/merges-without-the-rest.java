// Merges from the middle outwards, and forgets what is left over on the negative side.
class Solution {
    public int[] sortedSquares(int[] nums) {
        int right = 0;
        while (right < nums.length && nums[right] < 0) right++;
        int left = right - 1;
        int[] squares = new int[nums.length];
        int place = 0;
        while (left >= 0 && right < nums.length) {
            if (-nums[left] < nums[right]) {
                squares[place++] = nums[left] * nums[left];
                left--;
            } else {
                squares[place++] = nums[right] * nums[right];
                right++;
            }
        }
        while (right < nums.length) {
            squares[place++] = nums[right] * nums[right];
            right++;
        }
        return squares;
    }
}
