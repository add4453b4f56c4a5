class Solution:
    def numIslands(self, grid):
        rows, columns = len(grid), len(grid[0])
        count = 0
        for r in range(rows):
            for c in range(columns):
                if grid[r][c] != "1":
                    continue
                count += 1
                queue = deque([(r, c)])
                grid[r][c] = "0"
                while queue:
                    x, y = queue.popleft()
                    for dx in (-1, 0, 1):
                        for dy in (-1, 0, 1):
                            a, b = x + dx, y + dy
                            if 0 <= a < rows and 0 <= b < columns and grid[a][b] == "1":
                                grid[a][b] = "0"
                                queue.append((a, b))
        return count
