# Adds the squares from the two ends one after the other, and forgets to turn them round.
class Solution:
    def sortedSquares(self, nums):
        squares = []
        left, right = 0, len(nums) - 1
        while left <= right:
            if abs(nums[left]) > abs(nums[right]):
                squares.append(nums[left] ** 2)
                left += 1
            else:
                squares.append(nums[right] ** 2)
                right -= 1
        return squares
