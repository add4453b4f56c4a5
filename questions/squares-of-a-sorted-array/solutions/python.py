class Solution:
    def sortedSquares(self, nums: List[int]) -> List[int]:
        squares = [0] * len(nums)
        left, right = 0, len(nums) - 1
        # The largest square is at one of the two ends, so the answer is filled from its end.
        for place in range(len(nums) - 1, -1, -1):
            if abs(nums[left]) > abs(nums[right]):
                squares[place] = nums[left] ** 2
                left += 1
            else:
                squares[place] = nums[right] ** 2
                right -= 1
        return squares
