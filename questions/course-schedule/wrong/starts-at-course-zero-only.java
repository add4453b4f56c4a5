// Searches only what can be reached from course 0.
class Solution {
    public boolean canFinish(int numCourses, int[][] prerequisites) {
        Map<Integer, List<Integer>> next = new HashMap<>();
        for (int[] pair : prerequisites) next.computeIfAbsent(pair[1], key -> new ArrayList<>()).add(pair[0]);
        return !hasCycle(0, next, new int[numCourses]);
    }

    private boolean hasCycle(int course, Map<Integer, List<Integer>> next, int[] state) {
        if (state[course] > 0) return state[course] == 1;
        state[course] = 1;
        for (int other : next.getOrDefault(course, List.of())) {
            if (hasCycle(other, next, state)) return true;
        }
        state[course] = 2;
        return false;
    }
}
