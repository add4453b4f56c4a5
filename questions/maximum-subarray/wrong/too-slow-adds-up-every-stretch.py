# Adds up every stretch, starting from each number.
class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        return max(max(accumulate(nums[start:])) for start in range(len(nums)))
