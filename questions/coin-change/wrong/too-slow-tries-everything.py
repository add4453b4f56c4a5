class Solution:
    def coinChange(self, coins, amount):
        def fewest(rest):
            if rest == 0:
                return 0
            return min((fewest(rest - coin) + 1 for coin in coins if coin <= rest), default=inf)

        best = fewest(amount)
        return best if best < inf else -1
