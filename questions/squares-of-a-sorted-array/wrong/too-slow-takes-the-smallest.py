# Correct, but searches all the squares that are left for the smallest, again and again.
class Solution:
    def sortedSquares(self, nums):
        rest = [value * value for value in nums]
        squares = []
        while rest:
            smallest = min(rest)
            rest.remove(smallest)
            squares.append(smallest)
        return squares
