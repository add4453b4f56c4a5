class Solution {
    public int coinChange(int[] coins, int amount) {
        // More coins than any answer has. Integer.MAX_VALUE would overflow when 1 is added.
        int unreachable = amount + 1;

        // fewest[a]: the fewest coins that make a.
        int[] fewest = new int[amount + 1];
        Arrays.fill(fewest, unreachable);
        fewest[0] = 0;

        for (int a = 1; a <= amount; a++) {
            for (int coin : coins) {
                if (coin <= a) fewest[a] = Math.min(fewest[a], fewest[a - coin] + 1);
            }
        }
        return fewest[amount] == unreachable ? -1 : fewest[amount];
    }
}
