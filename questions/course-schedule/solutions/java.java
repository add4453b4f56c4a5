class Solution {
    public boolean canFinish(int numCourses, int[][] prerequisites) {
        int[] missing = new int[numCourses]; // how many prerequisites a course still waits for
        List<List<Integer>> waiting = new ArrayList<>(); // who waits for a course
        for (int course = 0; course < numCourses; course++) waiting.add(new ArrayList<>());
        for (int[] pair : prerequisites) {
            missing[pair[0]]++;
            waiting.get(pair[1]).add(pair[0]);
        }

        Queue<Integer> ready = new ArrayDeque<>();
        for (int course = 0; course < numCourses; course++) {
            if (missing[course] == 0) ready.add(course);
        }
        // Courses on a cycle wait for each other and are never taken.
        int taken = 0;
        while (!ready.isEmpty()) {
            taken++;
            for (int next : waiting.get(ready.remove())) {
                if (--missing[next] == 0) ready.add(next);
            }
        }
        return taken == numCourses;
    }
}
