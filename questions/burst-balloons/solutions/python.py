class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        row = [1, *nums, 1]
        size = len(row)
        # best[left][right]: the most coins for all balloons between these two, which are still there
        best = [[0] * size for _ in range(size)]

        for left in range(size - 3, -1, -1):
            for right in range(left + 2, size):
                edges = row[left] * row[right]
                # Whichever bursts last in between has the two edges for neighbours.
                best[left][right] = max(
                    best[left][last] + edges * row[last] + best[last][right]
                    for last in range(left + 1, right)
                )
        return best[0][-1]
