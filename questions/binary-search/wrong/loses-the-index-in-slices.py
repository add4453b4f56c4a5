class Solution:
    def search(self, nums, target):
        if not nums:
            return -1
        mid = len(nums) // 2
        if nums[mid] == target:
            return mid
        if nums[mid] > target:
            return self.search(nums[:mid], target)
        found = self.search(nums[mid + 1:], target)
        return mid + found
