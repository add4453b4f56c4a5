# Marks by a minus sign without first replacing the negative numbers, which then look like marks.
class Solution:
    def firstMissingPositive(self, nums):
        n = len(nums)
        for value in nums:
            place = abs(value) - 1
            if 0 <= place < n:
                nums[place] = -abs(nums[place])
        for place, value in enumerate(nums):
            if value > 0:
                return place + 1
        return n + 1
