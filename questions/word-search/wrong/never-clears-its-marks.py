# A cell on a path that failed stays marked, so a later path through it is missed.
class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def matches(row, column, k, visited):
            if k == len(word):
                return True
            if row < 0 or column < 0 or row >= rows or column >= columns:
                return False
            if (row, column) in visited or board[row][column] != word[k]:
                return False
            visited.add((row, column))
            steps = ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
            return any(matches(r, c, k + 1, visited) for r, c in steps)

        return any(matches(row, column, 0, set()) for row in range(rows) for column in range(columns))
