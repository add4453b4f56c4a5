# Right, but counts all letters of each window.
class Solution:
    def checkInclusion(self, s1, s2):
        size = len(s1)
        wanted = Counter(s1)
        return any(Counter(s2[i : i + size]) == wanted for i in range(len(s2) - size + 1))
