class Solution {
    private static final int[][] STEPS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    public int orangesRotting(int[][] grid) {
        int fresh = 0;
        Queue<int[]> rotten = new ArrayDeque<>();
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[0].length; column++) {
                if (grid[row][column] == 1) fresh++;
                if (grid[row][column] == 2) rotten.add(new int[] {row, column});
            }
        }

        int minutes = 0;
        while (fresh > 0 && !rotten.isEmpty()) {
            minutes++;
            // One round a minute: exactly the oranges that turned rotten in the last one.
            for (int left = rotten.size(); left > 0; left--) {
                int[] cell = rotten.remove();
                for (int[] step : STEPS) {
                    int row = cell[0] + step[0];
                    int column = cell[1] + step[1];
                    boolean inside = row >= 0 && row < grid.length && column >= 0 && column < grid[0].length;
                    if (!inside || grid[row][column] != 1) continue;
                    grid[row][column] = 2;
                    fresh--;
                    rotten.add(new int[] {row, column});
                }
            }
        }
        return fresh == 0 ? minutes : -1;
    }
}
