class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        fresh = sum(line.count(1) for line in grid)
        newly_rotten = [(r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 2]

        # One round a minute: only oranges that have just turned rotten can infect others.
        minutes = 0
        while fresh > 0 and newly_rotten:
            minutes += 1
            following = []
            for row, column in newly_rotten:
                for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    if 0 <= r < rows and 0 <= c < columns and grid[r][c] == 1:
                        grid[r][c] = 2
                        fresh -= 1
                        following.append((r, c))
            newly_rotten = following

        return minutes if fresh == 0 else -1
