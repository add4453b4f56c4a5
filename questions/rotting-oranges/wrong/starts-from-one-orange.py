# Starts from the first rotten orange only.
class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        rows, columns = len(grid), len(grid[0])
        fresh = sum(line.count(1) for line in grid)
        if fresh == 0:
            return 0
        start = next(((r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 2), None)
        queue = deque([(start, 0)] if start else [])
        while queue:
            (row, column), minute = queue.popleft()
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if 0 <= r < rows and 0 <= c < columns and grid[r][c] == 1:
                    grid[r][c] = 2
                    fresh -= 1
                    if fresh == 0:
                        return minute + 1
                    queue.append(((r, c), minute + 1))
        return -1
