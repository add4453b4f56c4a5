class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        position_of = {num: i for i, num in enumerate(nums)}
        for i, num in enumerate(nums):
            if target - num in position_of:
                return [i, position_of[target - num]]
        return []
