# Fills the table from the left end on, so that the stretches on the right are still 0 when they are needed.
class Solution:
    def maxCoins(self, nums):
        row = [1, *nums, 1]
        size = len(row)
        best = [[0] * size for _ in range(size)]
        for left in range(size - 2):
            for right in range(left + 2, size):
                best[left][right] = max(
                    best[left][last] + row[left] * row[last] * row[right] + best[last][right]
                    for last in range(left + 1, right)
                )
        return best[0][-1]
