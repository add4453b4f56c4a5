# Right, but looks the third number up by reading the rest of the list.
class Solution:
    def threeSum(self, nums):
        nums = sorted(nums)
        triples = set()
        for i, first in enumerate(nums):
            for j in range(i + 1, len(nums)):
                third = -first - nums[j]
                if third in nums[j + 1 :]:
                    triples.add((first, nums[j], third))
        return [list(triple) for triple in triples]
