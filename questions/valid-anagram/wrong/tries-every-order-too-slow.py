# Right for short words, but n letters have n! orders.
class Solution:
    def isAnagram(self, s, t):
        return any("".join(order) == t for order in itertools.permutations(s))
