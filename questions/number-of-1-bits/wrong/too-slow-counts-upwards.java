// Counts from 0 up to n in binary, one step at a time.
class Solution {
    public int hammingWeight(int n) {
        boolean[] bits = new boolean[31];
        int ones = 0;
        for (int i = 0; i < n; i++) {
            int place = 0;
            while (bits[place]) {
                bits[place++] = false;
                ones--;
            }
            bits[place] = true;
            ones++;
        }
        return ones;
    }
}
