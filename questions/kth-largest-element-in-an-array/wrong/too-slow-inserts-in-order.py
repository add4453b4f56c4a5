# Correct, but searches a list for the place of each entry step by step: O(n²).
class Solution:
    def findKthLargest(self, nums, k):
        ordered = []
        for value in nums:
            at = len(ordered)
            while at > 0 and ordered[at - 1] < value:
                at -= 1
            ordered.insert(at, value)
        return ordered[k - 1]
