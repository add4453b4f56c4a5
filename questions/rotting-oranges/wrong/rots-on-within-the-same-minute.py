# Changes the grid while scanning it, so that rot runs right and down through the box in one minute.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        minutes = 0
        while any(1 in line for line in grid):
            changed = False
            for row in range(rows):
                for column in range(columns):
                    if grid[row][column] != 1:
                        continue
                    for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                        if 0 <= r < rows and 0 <= c < columns and grid[r][c] == 2:
                            grid[row][column] = 2
                            changed = True
            if not changed:
                return -1
            minutes += 1
        return minutes
