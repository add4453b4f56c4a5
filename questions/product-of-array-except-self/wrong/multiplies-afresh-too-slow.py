# Right, but goes through the whole array for each place.
class Solution:
    def productExceptSelf(self, nums):
        return [prod(nums[:i]) * prod(nums[i + 1 :]) for i in range(len(nums))]
