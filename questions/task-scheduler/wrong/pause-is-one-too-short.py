# Takes n for the distance of two tasks instead of the number of units between them.
class Solution:
    def leastInterval(self, tasks, n):
        counts = Counter(tasks).values()
        most = max(counts)
        return max((most - 1) * n + sum(count == most for count in counts), len(tasks))
