// Correct, but counts all tasks that are left anew for each unit: O(units · tasks).
class Solution {
    public int leastInterval(char[] tasks, int n) {
        int left = tasks.length;
        int[] readyAt = new int[128];
        for (int unit = 0; ; unit++) {
            if (left == 0) return unit;
            int[] counts = new int[128];
            for (int i = 0; i < left; i++) counts[tasks[i]]++;
            char best = 0;
            for (char kind = 'A'; kind <= 'Z'; kind++) {
                if (counts[kind] > counts[best] && readyAt[kind] <= unit) best = kind;
            }
            if (best == 0) continue;
            readyAt[best] = unit + n + 1;
            for (int i = 0; i < left; i++) {
                if (tasks[i] == best) {
                    tasks[i] = tasks[--left];
                    break;
                }
            }
        }
    }
}
