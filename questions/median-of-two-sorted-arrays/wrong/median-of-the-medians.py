# Takes the mean of the two arrays' own medians.
class Solution:
    def findMedianSortedArrays(self, nums1, nums2):
        def median(nums):
            return (nums[len(nums) // 2] + nums[(len(nums) - 1) // 2]) / 2

        if not nums1 or not nums2:
            return median(nums1 or nums2)
        return (median(nums1) + median(nums2)) / 2
