class Solution {
    public int maxArea(int[] height) {
        int left = 0;
        int right = height.length - 1;
        int best = 0;
        while (left < right) {
            int level = Math.min(height[left], height[right]);
            best = Math.max(best, level * (right - left));
            // The shorter line has just had its widest pair, so it cannot do better.
            if (height[left] < height[right]) {
                left++;
            } else {
                right--;
            }
        }
        return best;
    }
}
