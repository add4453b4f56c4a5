// Correct, but solves the same stretches again and again.
class Solution {
    private int[] row;

    public int maxCoins(int[] nums) {
        row = new int[nums.length + 2];
        System.arraycopy(nums, 0, row, 1, nums.length);
        row[0] = row[row.length - 1] = 1;
        return between(0, row.length - 1);
    }

    private int between(int left, int right) {
        int best = 0;
        for (int last = left + 1; last < right; last++) {
            int coins = row[left] * row[last] * row[right] + between(left, last) + between(last, right);
            best = Math.max(best, coins);
        }
        return best;
    }
}
