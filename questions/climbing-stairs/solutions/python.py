class Solution:
    def climbStairs(self, n: int) -> int:
        # The last move came from one step below or from two, so the ways to both add up.
        below, ways = 1, 1  # ways to the ground and to step 1
        for _ in range(n - 1):
            below, ways = ways, below + ways
        return ways
