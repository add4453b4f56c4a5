# An ordinary binary search goes the wrong way at the break.
class Solution:
    def search(self, nums, target):
        at = bisect_left(nums, target)
        return at if at < len(nums) and nums[at] == target else -1
