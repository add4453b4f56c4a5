# Right, but each step of turning the array back moves all numbers.
class Solution:
    def search(self, nums, target):
        turned = 0
        while nums[0] > nums[-1]:
            nums = nums[1:] + nums[:1]
            turned += 1
        at = bisect_left(nums, target)
        if at == len(nums) or nums[at] != target:
            return -1
        return (at + turned) % len(nums)
