// Drives from each start to the last station only.
class Solution {
    public int canCompleteCircuit(int[] gas, int[] cost) {
        for (int start = 0; start < gas.length; start++) {
            int tank = 0;
            int i = start;
            while (i < gas.length && tank >= 0) {
                tank += gas[i] - cost[i];
                i++;
            }
            if (tank >= 0) return start;
        }
        return -1;
    }
}
