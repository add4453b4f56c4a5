# Asks whether t can be obtained from s.
class Solution:
    def isSubsequence(self, s, t):
        letters = iter(s)
        return all(letter in letters for letter in t)
