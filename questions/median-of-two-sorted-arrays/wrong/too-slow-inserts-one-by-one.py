# Correct, but moves all larger numbers on for each number that is inserted.
class Solution:
    def findMedianSortedArrays(self, nums1, nums2):
        merged = list(nums1)
        for value in nums2:
            place = len(merged)
            while place and merged[place - 1] > value:
                place -= 1
            merged.insert(place, value)
        return (merged[len(merged) // 2] + merged[(len(merged) - 1) // 2]) / 2
