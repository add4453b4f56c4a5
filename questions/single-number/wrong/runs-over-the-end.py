# Sorts, but reads beyond the last place when the single number is the largest.
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        nums.sort()
        for i in range(0, len(nums), 2):
            if nums[i] != nums[i + 1]:
                return nums[i]
        return nums[-1]
