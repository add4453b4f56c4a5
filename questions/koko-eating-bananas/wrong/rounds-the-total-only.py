# Each pile is rounded up by itself.
class Solution:
    def minEatingSpeed(self, piles, h):
        return -(-sum(piles) // h)
