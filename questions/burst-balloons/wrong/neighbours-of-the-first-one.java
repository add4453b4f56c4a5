// Divides the row by the balloon that bursts first, as if its neighbours were those of the last.
class Solution {
    public int maxCoins(int[] nums) {
        int size = nums.length + 2;
        int[] row = new int[size];
        System.arraycopy(nums, 0, row, 1, nums.length);
        row[0] = row[size - 1] = 1;
        int[][] best = new int[size][size];
        for (int left = size - 3; left >= 0; left--) {
            for (int right = left + 2; right < size; right++) {
                for (int first = left + 1; first < right; first++) {
                    int coins = best[left][first] + row[first - 1] * row[first] * row[first + 1] + best[first][right];
                    best[left][right] = Math.max(best[left][right], coins);
                }
            }
        }
        return best[0][size - 1];
    }
}
