class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        # above[j]: the answer for the letters of text1 before the current one and the first j letters of text2.
        above = [0] * (len(text2) + 1)
        for letter in text1:
            row = [0]
            for j, other in enumerate(text2):
                if letter == other:
                    row.append(above[j] + 1)
                else:
                    row.append(max(above[j + 1], row[j]))
            above = row
        return above[-1]
