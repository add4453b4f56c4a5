# Takes the number of ways to double with each further step.
class Solution:
    def climbStairs(self, n: int) -> int:
        return 2 ** (n - 1) if n < 3 else 2 ** (n - 1) - 1
