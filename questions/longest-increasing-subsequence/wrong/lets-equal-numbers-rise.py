# Looks for the first end that is larger, so that equal numbers extend a subsequence.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = []
        for num in nums:
            place = bisect_right(tails, num)
            tails[place:place + 1] = [num]
        return len(tails)
