class Solution:
    def numIslands(self, grid):
        count = 0

        def visit(r, c):
            try:
                if grid[r][c] != "1":
                    return
            except IndexError:
                return
            grid[r][c] = "0"
            visit(r + 1, c)
            visit(r - 1, c)
            visit(r, c + 1)
            visit(r, c - 1)

        for r in range(len(grid)):
            for c in range(len(grid[0])):
                if grid[r][c] == "1":
                    count += 1
                    visit(r, c)
        return count
