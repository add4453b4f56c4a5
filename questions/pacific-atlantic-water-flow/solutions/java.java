class Solution {
    private static final int[][] STEPS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    public List<List<Integer>> pacificAtlantic(int[][] heights) {
        int rows = heights.length;
        int columns = heights[0].length;
        boolean[][] pacific = new boolean[rows][columns];
        boolean[][] atlantic = new boolean[rows][columns];
        for (int row = 0; row < rows; row++) {
            climb(heights, row, 0, pacific);
            climb(heights, row, columns - 1, atlantic);
        }
        for (int column = 0; column < columns; column++) {
            climb(heights, 0, column, pacific);
            climb(heights, rows - 1, column, atlantic);
        }

        List<List<Integer>> both = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (pacific[row][column] && atlantic[row][column]) both.add(List.of(row, column));
            }
        }
        return both;
    }

    // Marks every cell from which water flows down to this one.
    private void climb(int[][] heights, int startRow, int startColumn, boolean[][] reached) {
        if (reached[startRow][startColumn]) return;
        reached[startRow][startColumn] = true;
        Deque<int[]> stack = new ArrayDeque<>();
        stack.push(new int[] {startRow, startColumn});

        while (!stack.isEmpty()) {
            int[] cell = stack.pop();
            for (int[] step : STEPS) {
                int row = cell[0] + step[0];
                int column = cell[1] + step[1];
                boolean inside = row >= 0 && row < heights.length && column >= 0 && column < heights[0].length;
                if (!inside || reached[row][column]) continue;
                if (heights[row][column] < heights[cell[0]][cell[1]]) continue;
                reached[row][column] = true;
                stack.push(new int[] {row, column});
            }
        }
    }
}
