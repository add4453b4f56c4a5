// Drives a full round from every station.
class Solution {
    public int canCompleteCircuit(int[] gas, int[] cost) {
        int n = gas.length;
        for (int start = 0; start < n; start++) {
            int tank = 0;
            int driven = 0;
            while (driven < n && tank >= 0) {
                int i = (start + driven) % n;
                tank += gas[i] - cost[i];
                driven++;
            }
            if (tank >= 0) return start;
        }
        return -1;
    }
}
