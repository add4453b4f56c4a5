# Takes the richest house that is still allowed each time.
class Solution:
    def rob(self, nums: List[int]) -> int:
        taken = set()
        for i in sorted(range(len(nums)), key=lambda house: -nums[house]):
            if i - 1 not in taken and i + 1 not in taken:
                taken.add(i)
        return sum(nums[i] for i in taken)
