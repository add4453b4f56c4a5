class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        # A trie of nested dictionaries; where a word ends, it stands under the key "word".
        root = {}
        for word in words:
            node = root
            for letter in word:
                node = node.setdefault(letter, {})
            node["word"] = word

        rows, columns = len(board), len(board[0])
        found = []

        def visit(row, column, parent):
            letter = board[row][column]
            node = parent[letter]
            if "word" in node:
                found.append(node.pop("word"))
            board[row][column] = ""  # in use; no word has this letter
            for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
                if 0 <= r < rows and 0 <= c < columns and board[r][c] in node:
                    visit(r, c, node)
            board[row][column] = letter
            # Nothing is left to be found below this node.
            if not node:
                del parent[letter]

        for row in range(rows):
            for column in range(columns):
                if board[row][column] in root:
                    visit(row, column, root)
        return found
