// Leaves out the balloons with a 0 and the ones with a 1, as if both were worth nothing.
class Solution {
    public int maxCoins(int[] nums) {
        int[] kept = Arrays.stream(nums).filter(value -> value > 1).toArray();
        int size = kept.length + 2;
        int[] row = new int[size];
        System.arraycopy(kept, 0, row, 1, kept.length);
        row[0] = row[size - 1] = 1;
        int[][] best = new int[size][size];
        for (int left = size - 3; left >= 0; left--) {
            for (int right = left + 2; right < size; right++) {
                for (int last = left + 1; last < right; last++) {
                    int coins = best[left][last] + row[left] * row[last] * row[right] + best[last][right];
                    best[left][right] = Math.max(best[left][right], coins);
                }
            }
        }
        return best[0][size - 1];
    }
}
