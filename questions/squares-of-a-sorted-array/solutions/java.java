class Solution {
    public int[] sortedSquares(int[] nums) {
        int[] squares = new int[nums.length];
        int left = 0;
        int right = nums.length - 1;
        // The largest square is at one of the two ends, so the answer is filled from its end.
        for (int place = nums.length - 1; place >= 0; place--) {
            if (Math.abs(nums[left]) > Math.abs(nums[right])) {
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
