class Solution {
    public int hammingWeight(int n) {
        int ones = 0;
        while (n != 0) {
            n &= n - 1; // removes the lowest set bit
            ones++;
        }
        return ones;
    }
}
