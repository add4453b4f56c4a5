class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        # above[j]: the operations from the letters of word1 before the current one to the first j letters of word2.
        above = list(range(len(word2) + 1))
        for i, letter in enumerate(word1, 1):
            row = [i]
            for j, other in enumerate(word2):
                if letter == other:
                    row.append(above[j])
                else:
                    # One more than the best of: delete, insert, replace.
                    row.append(1 + min(above[j + 1], row[j], above[j]))
            above = row
        return above[-1]
