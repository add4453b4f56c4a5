# Adds the new interval only when it meets one that starts later, so behind all others it gets lost.
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        result = []
        start, end = newInterval
        done = False
        for interval in intervals:
            if interval[1] < start:
                result.append(interval)
            elif interval[0] > end:
                if not done:
                    result.append([start, end])
                    done = True
                result.append(interval)
            else:
                start = min(start, interval[0])
                end = max(end, interval[1])
        return result if intervals else [newInterval]
