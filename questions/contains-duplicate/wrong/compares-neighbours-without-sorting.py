# Equal numbers stand side by side only after sorting.
class Solution:
    def containsDuplicate(self, nums):
        return any(nums[i] == nums[i - 1] for i in range(1, len(nums)))
