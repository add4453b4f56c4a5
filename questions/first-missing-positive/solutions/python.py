class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        n = len(nums)
        # The number v belongs at index v - 1. Each swap puts one number there for good, so there are at most n swaps.
        for i in range(n):
            while 1 <= nums[i] <= n and nums[nums[i] - 1] != nums[i]:
                home = nums[i] - 1
                nums[i], nums[home] = nums[home], nums[i]

        for i, value in enumerate(nums):
            if value != i + 1:
                return i + 1
        return n + 1
