# A set keeps one of several equal squares.
class Solution:
    def sortedSquares(self, nums):
        return sorted({value * value for value in nums})
