# Right, but reads the whole array once for every value.
class Solution:
    def topKFrequent(self, nums, k):
        return sorted(set(nums), key=nums.count, reverse=True)[:k]
