# Builds the number from the majority of each bit, and reads negative numbers as very large ones.
class Solution:
    def majorityElement(self, nums):
        result = 0
        for bit in range(32):
            if sum(value >> bit & 1 for value in nums) > len(nums) // 2:
                result |= 1 << bit
        return result
