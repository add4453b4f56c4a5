class Solution {
    public int[] maxSlidingWindow(int[] nums, int k) {
        // Positions whose numbers fall from front to back.
        Deque<Integer> candidates = new ArrayDeque<>();
        int[] maxima = new int[nums.length - k + 1];

        for (int i = 0; i < nums.length; i++) {
            // What is not larger than the new number leaves before it and can never be a maximum again.
            while (!candidates.isEmpty() && nums[candidates.peekLast()] <= nums[i]) candidates.pollLast();
            candidates.addLast(i);

            if (candidates.peekFirst() <= i - k) candidates.pollFirst();
            if (i >= k - 1) maxima[i - k + 1] = nums[candidates.peekFirst()];
        }
        return maxima;
    }
}
