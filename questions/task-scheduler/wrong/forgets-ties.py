# Counts one task behind the last block, even if several kinds are equally frequent.
class Solution:
    def leastInterval(self, tasks, n):
        most = max(Counter(tasks).values())
        return max((most - 1) * (n + 1) + 1, len(tasks))
