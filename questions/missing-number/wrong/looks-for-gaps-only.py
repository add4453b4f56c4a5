# Sorts and looks for a gap between neighbours: 0 and n have a neighbour on one side only.
class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        nums.sort()
        for a, b in zip(nums, nums[1:]):
            if b - a > 1:
                return a + 1
        return len(nums)
