class Solution {
    public int coinChange(int[] coins, int amount) {
        int[] dp = new int[amount + 1];
        Arrays.fill(dp, amount + 1);
        dp[0] = 0;
        for (int total = 0; total < amount; total++) {
            for (int coin : coins) {
                if (total + coin <= amount) {
                    dp[total + coin] = Math.min(dp[total + coin], dp[total] + 1);
                }
            }
        }
        return dp[amount] > amount ? -1 : dp[amount];
    }
}
