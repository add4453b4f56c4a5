# Correct, but computes the longest common subsequence, for each beginning of both.
class Solution:
    def isSubsequence(self, s, t):
        row = [0] * (len(t) + 1)
        for letter in s:
            diagonal = 0
            for j, other in enumerate(t, 1):
                above = row[j]
                row[j] = diagonal + 1 if letter == other else max(above, row[j - 1])
                diagonal = above
        return row[-1] == len(s)
