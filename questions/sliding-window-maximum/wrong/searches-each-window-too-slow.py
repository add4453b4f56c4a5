# Right, but looks at k numbers for each window.
class Solution:
    def maxSlidingWindow(self, nums, k):
        return [max(nums[start : start + k]) for start in range(len(nums) - k + 1)]
