class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])

        def drains_to(coast: set) -> set:
            """All cells whose water reaches this coast, found by walking uphill from it."""
            reached = set(coast)
            stack = list(coast)
            while stack:
                row, column = stack.pop()
                for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                    if not (0 <= r < rows and 0 <= c < columns) or (r, c) in reached:
                        continue
                    if heights[r][c] >= heights[row][column]:
                        reached.add((r, c))
                        stack.append((r, c))
            return reached

        top_left = {(0, c) for c in range(columns)} | {(r, 0) for r in range(rows)}
        bottom_right = {(rows - 1, c) for c in range(columns)} | {(r, columns - 1) for r in range(rows)}
        return [list(cell) for cell in drains_to(top_left) & drains_to(bottom_right)]
