# Right, but counts all letters of the window at every step.
class Solution:
    def minWindow(self, s, t):
        need = Counter(t)
        best = ""
        start = 0
        for end in range(len(s)):
            while not need - Counter(s[start : end + 1]):
                if not best or end - start + 1 < len(best):
                    best = s[start : end + 1]
                start += 1
        return best
