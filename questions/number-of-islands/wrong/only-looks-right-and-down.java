class Solution {
    public int numIslands(char[][] grid) {
        int count = 0;
        for (int r = 0; r < grid.length; r++) {
            for (int c = 0; c < grid[0].length; c++) {
                if (grid[r][c] == '1') {
                    count++;
                    visit(grid, r, c);
                }
            }
        }
        return count;
    }

    private void visit(char[][] grid, int r, int c) {
        if (r >= grid.length || c >= grid[0].length || grid[r][c] == '0') return;
        grid[r][c] = '0';
        visit(grid, r + 1, c);
        visit(grid, r, c + 1);
    }
}
