class Solution {
    public int rob(int[] nums) {
        int bestBefore = 0; // the best up to the house before the previous one
        int best = 0; // the best up to the previous house
        for (int amount : nums) {
            // Leave this house and keep `best`, or rob it and leave its neighbour.
            int next = Math.max(best, bestBefore + amount);
            bestBefore = best;
            best = next;
        }
        return best;
    }
}
