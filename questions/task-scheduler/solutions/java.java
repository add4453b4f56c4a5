class Solution {
    public int leastInterval(char[] tasks, int n) {
        int[] counts = new int[26];
        for (char task : tasks) counts[task - 'A']++;

        int most = 0;
        int kindsWithMost = 0;
        for (int count : counts) {
            if (count > most) {
                most = count;
                kindsWithMost = 1;
            } else if (count == most) {
                kindsWithMost++;
            }
        }

        // The most frequent kinds open `most - 1` blocks of n + 1 units, and end the plan with one task each.
        int frame = (most - 1) * (n + 1) + kindsWithMost;
        // Tasks that do not fit into the frame make its blocks longer; then nothing is idle.
        return Math.max(frame, tasks.length);
    }
}
