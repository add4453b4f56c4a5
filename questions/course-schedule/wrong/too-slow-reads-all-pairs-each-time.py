# Goes through all courses and all pairs again for every course it takes.
class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        left = set(range(numCourses))
        while left:
            free = next((c for c in left if not any(a == c and b in left for a, b in prerequisites)), None)
            if free is None:
                return False
            left.remove(free)
        return True
