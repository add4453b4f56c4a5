# Adds a word every time that it is found.
class Solution:
    def findWords(self, board, words):
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word
        found = []

        def visit(row, column, parent):
            if not (0 <= row < len(board) and 0 <= column < len(board[0])):
                return
            letter = board[row][column]
            node = parent.get(letter)
            if node is None:
                return
            if "word" in node:
                found.append(node["word"])
            board[row][column] = ""
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                visit(row + down, column + right, node)
            board[row][column] = letter

        for row in range(len(board)):
            for column in range(len(board[0])):
                visit(row, column, root)
        return found
