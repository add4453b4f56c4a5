class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        # ways[column]: the number of ways to this column of the current row.
        ways = [1] * n
        for _ in range(m - 1):
            for column in range(1, n):
                ways[column] += ways[column - 1]  # from above (still in place) and from the left
        return ways[-1]
