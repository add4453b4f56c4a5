# Takes intervals for runs of whole numbers and merges [1,2] with [3,4].
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        result = []
        for start, end in sorted(intervals + [newInterval]):
            if result and start <= result[-1][1] + 1:
                result[-1][1] = max(result[-1][1], end)
            else:
                result.append([start, end])
        return result
