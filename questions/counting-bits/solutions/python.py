class Solution:
    def countBits(self, n: int) -> List[int]:
        counts = [0]
        for i in range(1, n + 1):
            counts.append(counts[i >> 1] + (i & 1))  # i without its last bit, and that bit
        return counts
