class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        rows, columns = len(grid), len(grid[0])

        def sink(start_row: int, start_column: int) -> None:
            """Turn the whole island around this cell into water."""
            # A stack of our own: recursion could go as deep as the island is large.
            stack = [(start_row, start_column)]
            grid[start_row][start_column] = "0"
            while stack:
                row, column = stack.pop()
                for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    if 0 <= r < rows and 0 <= c < columns and grid[r][c] == "1":
                        grid[r][c] = "0"
                        stack.append((r, c))

        islands = 0
        for row in range(rows):
            for column in range(columns):
                if grid[row][column] == "1":
                    islands += 1
                    sink(row, column)
        return islands
