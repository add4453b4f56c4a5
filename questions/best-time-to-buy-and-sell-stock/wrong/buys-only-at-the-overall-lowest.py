class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        day = prices.index(min(prices))
        return max(prices[day:]) - prices[day]
