class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = []

        before = 1
        for num in nums:
            answer.append(before)
            before *= num

        after = 1
        for i in range(len(nums) - 1, -1, -1):
            answer[i] *= after
            after *= nums[i]
        return answer
