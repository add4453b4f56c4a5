class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = 0
        for day in range(len(prices) - 1):
            best = max(best, max(prices[day + 1:]) - prices[day])
        return best
