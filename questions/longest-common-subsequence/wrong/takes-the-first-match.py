# Matches each letter with its next occurrence as soon as there is one.
class Solution:
    def longestCommonSubsequence(self, text1: str, text2: str) -> int:
        count = 0
        position = 0
        for letter in text1:
            found = text2.find(letter, position)
            if found >= 0:
                count += 1
                position = found + 1
        return count
