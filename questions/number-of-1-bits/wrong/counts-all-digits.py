# Counts all binary digits, zeroes as well.
class Solution:
    def hammingWeight(self, n: int) -> int:
        return n.bit_length()
