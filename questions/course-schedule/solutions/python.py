class Solution:
    def canFinish(self, numCourses: int, prerequisites: List[List[int]]) -> bool:
        missing = [0] * numCourses  # how many prerequisites a course still waits for
        waiting = [[] for _ in range(numCourses)]  # who waits for a course
        for course, before in prerequisites:
            missing[course] += 1
            waiting[before].append(course)

        # Courses on a cycle wait for each other and are never taken.
        ready = deque(course for course in range(numCourses) if missing[course] == 0)
        taken = 0
        while ready:
            taken += 1
            for course in waiting[ready.popleft()]:
                missing[course] -= 1
                if missing[course] == 0:
                    ready.append(course)
        return taken == numCourses
