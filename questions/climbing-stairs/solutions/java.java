class Solution {
    public int climbStairs(int n) {
        int below = 1; // ways to the step below the current one
        int ways = 1; // ways to the current step: step 1
        for (int step = 2; step <= n; step++) {
            // The last move came from one step below or from two, so the ways to both add up.
            int next = below + ways;
            below = ways;
            ways = next;
        }
        return ways;
    }
}
