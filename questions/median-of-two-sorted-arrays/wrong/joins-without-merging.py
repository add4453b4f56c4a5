# Writes one array behind the other, as if all of nums2 were larger.
class Solution:
    def findMedianSortedArrays(self, nums1, nums2):
        joined = nums1 + nums2
        return (joined[len(joined) // 2] + joined[(len(joined) - 1) // 2]) / 2
