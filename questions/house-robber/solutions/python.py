class Solution:
    def rob(self, nums: List[int]) -> int:
        best_before, best = 0, 0  # up to two houses back, and up to the previous house
        for amount in nums:
            # Leave this house and keep `best`, or rob it and leave its neighbour.
            best_before, best = best, max(best, best_before + amount)
        return best
