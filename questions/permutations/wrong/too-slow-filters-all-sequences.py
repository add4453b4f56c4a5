# Builds all n^n sequences and keeps those without a repeated number.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        found = []

        def fill(order):
            if len(order) == len(nums):
                if len(set(order)) == len(nums):
                    found.append(order)
                return
            for num in nums:
                fill(order + [num])

        fill([])
        return found
