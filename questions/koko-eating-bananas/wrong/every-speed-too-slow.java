// Right, but tries the speeds one by one.
class Solution {
    public int minEatingSpeed(int[] piles, int h) {
        for (int speed = 1; ; speed++) {
            long hours = 0;
            for (int pile : piles) hours += (pile - 1) / speed + 1;
            if (hours <= h) return speed;
        }
    }
}
