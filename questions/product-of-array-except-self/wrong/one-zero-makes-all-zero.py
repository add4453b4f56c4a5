# With a single zero, its own place is not 0.
class Solution:
    def productExceptSelf(self, nums):
        total = prod(nums)
        return [total // num if num else 0 for num in nums]
