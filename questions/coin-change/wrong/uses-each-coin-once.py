class Solution:
    def coinChange(self, coins, amount):
        dp = [0] + [float("inf")] * amount
        for coin in coins:
            for total in range(amount, coin - 1, -1):
                dp[total] = min(dp[total], dp[total - coin] + 1)
        return dp[amount] if dp[amount] != float("inf") else -1
