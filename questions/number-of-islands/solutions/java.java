class Solution {
    private static final int[][] STEPS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    public int numIslands(char[][] grid) {
        int islands = 0;
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[0].length; column++) {
                if (grid[row][column] != '1') continue;
                islands++;
                sink(grid, row, column);
            }
        }
        return islands;
    }

    // Turns the whole island around this cell into water. A stack of our own,
    // because recursion could go as deep as the island is large.
    private void sink(char[][] grid, int startRow, int startColumn) {
        Deque<int[]> stack = new ArrayDeque<>();
        stack.push(new int[] {startRow, startColumn});
        grid[startRow][startColumn] = '0';

        while (!stack.isEmpty()) {
            int[] cell = stack.pop();
            for (int[] step : STEPS) {
                int row = cell[0] + step[0];
                int column = cell[1] + step[1];
                boolean inside = row >= 0 && row < grid.length && column >= 0 && column < grid[0].length;
                if (!inside || grid[row][column] != '1') continue;
                grid[row][column] = '0';
                stack.push(new int[] {row, column});
            }
        }
    }
}
