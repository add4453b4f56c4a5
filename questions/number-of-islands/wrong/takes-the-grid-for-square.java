class Solution {
    public int numIslands(char[][] grid) {
        int n = grid.length;
        int count = 0;
        for (int r = 0; r < n; r++) {
            for (int c = 0; c < n; c++) {
                if (grid[r][c] == '1') {
                    count++;
                    visit(grid, r, c, n);
                }
            }
        }
        return count;
    }

    private void visit(char[][] grid, int r, int c, int n) {
        if (r < 0 || c < 0 || r >= n || c >= n || grid[r][c] != '1') return;
        grid[r][c] = '0';
        visit(grid, r + 1, c, n);
        visit(grid, r - 1, c, n);
        visit(grid, r, c + 1, n);
        visit(grid, r, c - 1, n);
    }
}
