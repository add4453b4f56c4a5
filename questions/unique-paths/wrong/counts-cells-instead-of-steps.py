# Takes m steps down and n steps right instead of one fewer each.
class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        return comb(m + n, m)
