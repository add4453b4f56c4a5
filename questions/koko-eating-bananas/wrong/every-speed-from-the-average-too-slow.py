# Right, but goes up one by one from the lower bound.
class Solution:
    def minEatingSpeed(self, piles, h):
        speed = -(-sum(piles) // h)
        while sum(-(-pile // speed) for pile in piles) > h:
            speed += 1
        return speed
