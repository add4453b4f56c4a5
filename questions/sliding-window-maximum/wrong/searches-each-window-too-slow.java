// Right, but looks at k numbers for each window.
class Solution {
    public int[] maxSlidingWindow(int[] nums, int k) {
        int[] maxima = new int[nums.length - k + 1];
        for (int start = 0; start < maxima.length; start++) {
            int largest = nums[start];
            for (int i = start; i < start + k; i++) largest = Math.max(largest, nums[i]);
            maxima[start] = largest;
        }
        return maxima;
    }
}
