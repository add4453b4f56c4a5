# Counts from 0 up to n in binary, one step at a time.
class Solution:
    def hammingWeight(self, n: int) -> int:
        bits = [0] * 31
        for _ in range(n):
            place = 0
            while bits[place] == 1:
                bits[place] = 0
                place += 1
            bits[place] = 1
        return sum(bits)
