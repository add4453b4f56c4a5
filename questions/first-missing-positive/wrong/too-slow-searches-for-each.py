# Correct, but searches the whole array for one number after the other.
class Solution:
    def firstMissingPositive(self, nums):
        candidate = 1
        while candidate in nums:
            candidate += 1
        return candidate
