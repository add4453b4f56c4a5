# Reads the entry behind place k.
class Solution:
    def findKthLargest(self, nums, k):
        nums.sort(reverse=True)
        return nums[min(k, len(nums) - 1)]
