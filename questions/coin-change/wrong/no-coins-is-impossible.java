class Solution {
    public int coinChange(int[] coins, int amount) {
        int[] dp = new int[amount + 1];
        for (int total = 1; total <= amount; total++) {
            for (int coin : coins) {
                if (coin > total) continue;
                int before = dp[total - coin];
                if (before == 0 && total != coin) continue;
                if (dp[total] == 0 || before + 1 < dp[total]) dp[total] = before + 1;
            }
        }
        return dp[amount] == 0 ? -1 : dp[amount];
    }
}
