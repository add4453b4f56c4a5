# Looks for a gap above the smallest positive number, as if 1 were always there.
class Solution:
    def firstMissingPositive(self, nums):
        there = {value for value in nums if value > 0}
        if not there:
            return 1
        candidate = min(there)
        while candidate in there:
            candidate += 1
        return candidate
