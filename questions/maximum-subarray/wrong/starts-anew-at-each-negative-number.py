# Drops the sum at every negative number, even if it could be made up for.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best = max(nums)
        total = 0
        for num in nums:
            total = 0 if num < 0 else total + num
            if num >= 0:
                best = max(best, total)
        return best
