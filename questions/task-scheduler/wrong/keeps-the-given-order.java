// Runs the tasks in the order in which they are given.
class Solution {
    public int leastInterval(char[] tasks, int n) {
        int[] readyAt = new int[26];
        int unit = 0;
        for (char task : tasks) {
            unit = Math.max(unit, readyAt[task - 'A']);
            readyAt[task - 'A'] = unit + n + 1;
            unit++;
        }
        return unit;
    }
}
