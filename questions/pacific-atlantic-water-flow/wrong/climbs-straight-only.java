// Looks along the row and the column of a cell, but water may turn.
class Solution {
    public List<List<Integer>> pacificAtlantic(int[][] heights) {
        List<List<Integer>> both = new ArrayList<>();
        for (int r = 0; r < heights.length; r++) {
            for (int c = 0; c < heights[0].length; c++) {
                boolean pacific = falls(heights, r, c, -1, 0) || falls(heights, r, c, 0, -1);
                boolean atlantic = falls(heights, r, c, 1, 0) || falls(heights, r, c, 0, 1);
                if (pacific && atlantic) both.add(List.of(r, c));
            }
        }
        return both;
    }

    private boolean falls(int[][] heights, int r, int c, int down, int right) {
        while (true) {
            int nextR = r + down;
            int nextC = c + right;
            if (nextR < 0 || nextC < 0 || nextR >= heights.length || nextC >= heights[0].length) return true;
            if (heights[nextR][nextC] > heights[r][c]) return false;
            r = nextR;
            c = nextC;
        }
    }
}
