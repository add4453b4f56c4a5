# Drops repeated entries before it counts.
class Solution:
    def findKthLargest(self, nums, k):
        different = sorted(set(nums), reverse=True)
        return different[min(k, len(different)) - 1]
