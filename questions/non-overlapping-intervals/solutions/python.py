class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        last_end = -inf
        removed = 0
        # The interval that ends first leaves the most room for the others, so it is kept.
        for start, end in sorted(intervals, key=lambda interval: interval[1]):
            if start >= last_end:
                last_end = end
            else:
                removed += 1
        return removed
