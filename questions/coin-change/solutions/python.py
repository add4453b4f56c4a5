class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        # fewest[a]: the fewest coins that make a. Infinity: a cannot be made.
        fewest = [0] + [inf] * amount

        for a in range(1, amount + 1):
            for coin in coins:
                if coin <= a and fewest[a - coin] + 1 < fewest[a]:
                    fewest[a] = fewest[a - coin] + 1

        return fewest[amount] if fewest[amount] < inf else -1
