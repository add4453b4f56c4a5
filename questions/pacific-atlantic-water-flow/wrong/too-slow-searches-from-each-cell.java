// Follows the water downhill from each cell anew.
class Solution {
    private static final int[][] STEPS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    public List<List<Integer>> pacificAtlantic(int[][] heights) {
        List<List<Integer>> both = new ArrayList<>();
        for (int row = 0; row < heights.length; row++) {
            for (int column = 0; column < heights[0].length; column++) {
                if (reachesBoth(heights, row, column)) both.add(List.of(row, column));
            }
        }
        return both;
    }

    private boolean reachesBoth(int[][] heights, int startRow, int startColumn) {
        boolean pacific = false;
        boolean atlantic = false;
        boolean[][] seen = new boolean[heights.length][heights[0].length];
        Deque<int[]> stack = new ArrayDeque<>();
        stack.push(new int[] {startRow, startColumn});
        seen[startRow][startColumn] = true;
        while (!stack.isEmpty()) {
            int[] cell = stack.pop();
            for (int[] step : STEPS) {
                int row = cell[0] + step[0];
                int column = cell[1] + step[1];
                if (row < 0 || column < 0) {
                    pacific = true;
                } else if (row == heights.length || column == heights[0].length) {
                    atlantic = true;
                } else if (!seen[row][column] && heights[row][column] <= heights[cell[0]][cell[1]]) {
                    seen[row][column] = true;
                    stack.push(new int[] {row, column});
                }
            }
            if (pacific && atlantic) return true;
        }
        return false;
    }
}
