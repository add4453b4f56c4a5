# Correct, but the expressions of the language search through all ways to divide the text.
class Solution:
    def isMatch(self, s, p):
        return re.fullmatch(p, s) is not None
