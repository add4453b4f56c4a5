// An odd number has one more than the number before it, but an even one does not have the count of its predecessor.
class Solution {
    public int[] countBits(int n) {
        int[] counts = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            counts[i] = i % 2 == 1 ? counts[i - 1] + 1 : counts[i - 1];
        }
        return counts;
    }
}
