class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        def is_fast_enough(speed):
            # -(-a // b) is a / b rounded up, in whole numbers.
            return sum(-(-pile // speed) for pile in piles) <= h

        # The answer is never below low and never above high.
        low, high = 1, max(piles)
        while low < high:
            middle = (low + high) // 2
            if is_fast_enough(middle):
                high = middle
            else:
                low = middle + 1
        return low
