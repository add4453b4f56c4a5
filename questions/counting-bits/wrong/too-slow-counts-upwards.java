// Counts from 0 up to each number anew.
class Solution {
    public int[] countBits(int n) {
        int[] counts = new int[n + 1];
        for (int i = 0; i <= n; i++) {
            boolean[] bits = new boolean[20];
            for (int step = 0; step < i; step++) {
                int place = 0;
                while (bits[place]) bits[place++] = false;
                bits[place] = true;
            }
            for (boolean bit : bits) {
                if (bit) counts[i]++;
            }
        }
        return counts;
    }
}
