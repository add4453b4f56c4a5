// Compares the numbers themselves, so that the right end always looks larger.
class Solution {
    public int[] sortedSquares(int[] nums) {
        int[] squares = new int[nums.length];
        int left = 0;
        int right = nums.length - 1;
        for (int place = nums.length - 1; place >= 0; place--) {
            if (nums[left] > nums[right]) {
                squares[place] = nums[left] * nums[left];
                left++;
            } else {
                squares[place] = nums[right] * nums[right];
                right--;
            }
        }
        return squares;
    }
}
