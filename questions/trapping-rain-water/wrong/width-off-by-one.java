class Solution {
    public int trap(int[] height) {
        Deque<Integer> falling = new ArrayDeque<>();
        int water = 0;
        for (int i = 0; i < height.length; i++) {
            while (!falling.isEmpty() && height[falling.peek()] < height[i]) {
                int floor = height[falling.pop()];
                if (falling.isEmpty()) break;
                int level = Math.min(height[falling.peek()], height[i]);
                water += (level - floor) * (i - falling.peek());
            }
            falling.push(i);
        }
        return water;
    }
}
