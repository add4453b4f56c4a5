class Solution {
    public int maxCoins(int[] nums) {
        int size = nums.length + 2;
        int[] row = new int[size];
        System.arraycopy(nums, 0, row, 1, nums.length);
        row[0] = row[size - 1] = 1;
        // best[left][right]: the most coins for all balloons between these two, which are still there
        int[][] best = new int[size][size];

        for (int left = size - 3; left >= 0; left--) {
            for (int right = left + 2; right < size; right++) {
                int edges = row[left] * row[right];
                for (int last = left + 1; last < right; last++) {
                    // Whichever bursts last in between has the two edges for neighbours.
                    int coins = best[left][last] + edges * row[last] + best[last][right];
                    best[left][right] = Math.max(best[left][right], coins);
                }
            }
        }
        return best[0][size - 1];
    }
}
