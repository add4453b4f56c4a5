class Solution {
    public int canCompleteCircuit(int[] gas, int[] cost) {
        int total = 0; // all gains and losses
        int tank = 0; // those since the current start
        int start = 0;
        for (int i = 0; i < gas.length; i++) {
            int gain = gas[i] - cost[i];
            total += gain;
            tank += gain;
            if (tank < 0) {
                // No station up to here works: each was reached with fuel to spare and still ran dry.
                start = i + 1;
                tank = 0;
            }
        }
        return total >= 0 ? start : -1;
    }
}
