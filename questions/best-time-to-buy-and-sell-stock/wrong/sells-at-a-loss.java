class Solution {
    public int maxProfit(int[] prices) {
        int lowest = prices[0];
        int best = Integer.MIN_VALUE;
        for (int day = 1; day < prices.length; day++) {
            best = Math.max(best, prices[day] - lowest);
            lowest = Math.min(lowest, prices[day]);
        }
        return best;
    }
}
