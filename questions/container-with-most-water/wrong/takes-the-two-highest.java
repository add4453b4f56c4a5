class Solution {
    public int maxArea(int[] height) {
        int first = height[0] >= height[1] ? 0 : 1;
        int second = 1 - first;
        for (int i = 2; i < height.length; i++) {
            if (height[i] > height[first]) {
                second = first;
                first = i;
            } else if (height[i] > height[second]) {
                second = i;
            }
        }
        return Math.abs(first - second) * height[second];
    }
}
