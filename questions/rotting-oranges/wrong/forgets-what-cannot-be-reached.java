// Returns the number of rounds even if fresh oranges are left.
class Solution {
    public int orangesRotting(int[][] grid) {
        int minutes = 0;
        List<int[]> rotten = new ArrayList<>();
        for (int r = 0; r < grid.length; r++) {
            for (int c = 0; c < grid[0].length; c++) {
                if (grid[r][c] == 2) rotten.add(new int[] {r, c});
            }
        }
        while (true) {
            List<int[]> next = new ArrayList<>();
            for (int[] cell : rotten) {
                for (int[] step : new int[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                    int r = cell[0] + step[0];
                    int c = cell[1] + step[1];
                    if (r < 0 || c < 0 || r >= grid.length || c >= grid[0].length || grid[r][c] != 1) continue;
                    grid[r][c] = 2;
                    next.add(new int[] {r, c});
                }
            }
            if (next.isEmpty()) return minutes;
            minutes++;
            rotten = next;
        }
    }
}
