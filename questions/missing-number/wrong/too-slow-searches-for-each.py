# Searches the whole array for each number.
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        return next(num for num in range(len(nums) + 1) if num not in nums)
