# Correct, but looks through all tasks that are left, and back in the plan, for each unit: O(units · tasks).
class Solution:
    def leastInterval(self, tasks, n):
        left = list(tasks)
        plan = []
        while left:
            recent = set(plan[max(len(plan) - n, 0) :])
            ready = [kind for kind, _ in Counter(left).most_common() if kind not in recent]
            plan.append(ready[0] if ready else "idle")
            if ready:
                left.remove(ready[0])
        return len(plan)
