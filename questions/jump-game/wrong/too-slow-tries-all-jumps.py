# Tries every jump from every place, again and again.
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        def can_finish(place):
            if place >= len(nums) - 1:
                return True
            return any(can_finish(place + jump) for jump in range(1, nums[place] + 1))

        return can_finish(0)
