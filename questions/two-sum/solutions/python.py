class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        position_of = {}
        for i, num in enumerate(nums):
            # Look up before storing, so that a number never meets itself.
            if target - num in position_of:
                return [position_of[target - num], i]
            position_of[num] = i
        return []
