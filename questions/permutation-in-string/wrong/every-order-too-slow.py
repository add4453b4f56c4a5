# Right for short strings, but n letters have n! orders.
class Solution:
    def checkInclusion(self, s1, s2):
        return any("".join(order) in s2 for order in itertools.permutations(s1))
