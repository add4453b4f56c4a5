# Takes * for any letters at all, and the character before it for one of its own.
class Solution:
    def isMatch(self, s, p):
        matches = [True] + [False] * len(s)
        for character in p:
            if character == "*":
                for i in range(len(s)):
                    matches[i + 1] = matches[i + 1] or matches[i]
            else:
                matches = [False] + [
                    matches[i] and character in (".", s[i]) for i in range(len(s))
                ]
        return matches[-1]
