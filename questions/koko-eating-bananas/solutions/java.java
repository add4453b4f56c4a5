class Solution {
    public int minEatingSpeed(int[] piles, int h) {
        int low = 1;
        int high = 1;
        for (int pile : piles) high = Math.max(high, pile);

        // The answer is never below low and never above high.
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (isFastEnough(piles, h, middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private boolean isFastEnough(int[] piles, int h, int speed) {
        // Many large piles at a low speed take more hours than an int can hold.
        long hours = 0;
        for (int pile : piles) hours += (pile - 1) / speed + 1;
        return hours <= h;
    }
}
