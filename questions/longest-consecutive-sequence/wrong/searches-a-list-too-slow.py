# Right, but a list is searched from its beginning each time.
class Solution:
    def longestConsecutive(self, nums):
        longest = 0
        for num in nums:
            if num - 1 not in nums:
                end = num + 1
                while end in nums:
                    end += 1
                longest = max(longest, end - num)
        return longest
