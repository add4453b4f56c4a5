# Takes every 0 before the end for a trap, even one that can be jumped over.
class Solution:
    def canJump(self, nums: List[int]) -> bool:
        return 0 not in nums[:-1]
