// Scans the whole grid in every minute.
class Solution {
    public int orangesRotting(int[][] grid) {
        for (int minute = 0; ; minute++) {
            boolean isAnyFresh = false;
            boolean hasChanged = false;
            for (int r = 0; r < grid.length; r++) {
                for (int c = 0; c < grid[0].length; c++) {
                    if (grid[r][c] != 1) continue;
                    isAnyFresh = true;
                    if (isRotten(grid, r - 1, c, minute) || isRotten(grid, r + 1, c, minute)
                        || isRotten(grid, r, c - 1, minute) || isRotten(grid, r, c + 1, minute)) {
                        grid[r][c] = 3 + minute;
                        hasChanged = true;
                    }
                }
            }
            if (!isAnyFresh) return minute;
            if (!hasChanged) return -1;
        }
    }

    private boolean isRotten(int[][] grid, int r, int c, int minute) {
        if (r < 0 || c < 0 || r >= grid.length || c >= grid[0].length) return false;
        return grid[r][c] >= 2 && grid[r][c] < 3 + minute;
    }
}
