# Compares with the best only when a run breaks, which the last one never does.
class Solution:
    def longestConsecutive(self, nums):
        ordered = sorted(set(nums))
        longest, run = 0, 1
        for before, num in zip(ordered, ordered[1:]):
            if num == before + 1:
                run += 1
            else:
                longest = max(longest, run)
                run = 1
        return longest
