class Solution {
    public int uniquePaths(int m, int n) {
        // ways[column]: the number of ways to this column of the current row.
        int[] ways = new int[n];
        Arrays.fill(ways, 1);
        for (int row = 1; row < m; row++) {
            for (int column = 1; column < n; column++) {
                ways[column] += ways[column - 1]; // from above (still in place) and from the left
            }
        }
        return ways[n - 1];
    }
}
