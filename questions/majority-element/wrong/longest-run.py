# Takes the number with the longest run of neighbours.
class Solution:
    def majorityElement(self, nums):
        best = max((len(list(run)), value) for value, run in groupby(nums))
        return best[1]
