# Sorts by the starts and keeps the first, even if it is long and covers many others.
class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        removed = 0
        last_end = -inf
        for start, end in sorted(intervals):
            if start < last_end:
                removed += 1
            else:
                last_end = end
        return removed
