class Solution:
    def canJump(self, nums: List[int]) -> bool:
        # Every place up to the farthest one can be reached, for a jump may be shortened.
        farthest = 0
        for place, jump in enumerate(nums):
            if place > farthest:
                return False
            farthest = max(farthest, place + jump)
        return True
