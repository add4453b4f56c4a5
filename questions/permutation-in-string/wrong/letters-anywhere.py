# The letters must stand side by side.
class Solution:
    def checkInclusion(self, s1, s2):
        return not Counter(s1) - Counter(s2)
