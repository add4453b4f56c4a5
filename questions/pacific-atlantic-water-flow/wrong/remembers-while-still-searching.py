# Memoises downhill results: on level ground a cell that is still being searched counts as dry, and that is remembered.
class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        known = {}

        def oceans(row, column):
            if row < 0 or column < 0:
                return 1
            if row == rows or column == columns:
                return 2
            if (row, column) in known:
                return known[row, column]
            known[row, column] = 0
            found = 0
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                inside = 0 <= r < rows and 0 <= c < columns
                if not inside or heights[r][c] <= heights[row][column]:
                    found |= oceans(r, c)
            known[row, column] = found
            return found

        return [[r, c] for r in range(rows) for c in range(columns) if oceans(r, c) == 3]
