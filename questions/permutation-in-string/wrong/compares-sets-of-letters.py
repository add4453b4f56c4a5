# Which letters occur is not enough; they must occur equally often.
class Solution:
    def checkInclusion(self, s1, s2):
        size = len(s1)
        wanted = set(s1)
        return any(set(s2[i : i + size]) == wanted for i in range(len(s2) - size + 1))
