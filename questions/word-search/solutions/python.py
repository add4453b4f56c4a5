class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def matches(row: int, column: int, k: int) -> bool:
            """Can the letters from position k on be read, starting at this cell?"""
            if not (0 <= row < rows and 0 <= column < columns) or board[row][column] != word[k]:
                return False
            if k == len(word) - 1:
                return True

            board[row][column] = ""  # on the path: equals no letter until we step back
            found = (
                matches(row - 1, column, k + 1)
                or matches(row + 1, column, k + 1)
                or matches(row, column - 1, k + 1)
                or matches(row, column + 1, k + 1)
            )
            board[row][column] = word[k]
            return found

        return any(matches(row, column, 0) for row in range(rows) for column in range(columns))
