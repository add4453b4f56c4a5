class Solution {
    private int best = Integer.MAX_VALUE;

    public int coinChange(int[] coins, int amount) {
        Arrays.sort(coins);
        pay(coins, coins.length - 1, amount, 0);
        return best == Integer.MAX_VALUE ? -1 : best;
    }

    private void pay(int[] coins, int largest, int rest, int used) {
        if (rest == 0) {
            best = Math.min(best, used);
            return;
        }
        if (largest < 0) return;
        for (int count = rest / coins[largest]; count >= 0 && used + count < best; count--) {
            pay(coins, largest - 1, rest - count * coins[largest], used + count);
        }
    }
}
