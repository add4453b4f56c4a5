// Ends the loop at bit 29, so that bit 30 is never counted.
class Solution {
    public int hammingWeight(int n) {
        int ones = 0;
        for (int bit = 0; bit < 30; bit++) {
            if ((n & (1 << bit)) != 0) ones++;
        }
        return ones;
    }
}
