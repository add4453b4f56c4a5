# Correct, but counts all places for one number after the other.
class Solution:
    def majorityElement(self, nums):
        return next(value for value in nums if nums.count(value) > len(nums) // 2)
