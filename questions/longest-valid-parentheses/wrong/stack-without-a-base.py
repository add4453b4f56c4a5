# Measures from the place of the last unmatched character, but begins without one: an empty stack gives a wrong length.
class Solution:
    def longestValidParentheses(self, s):
        stack = []
        best = 0
        for place, character in enumerate(s):
            if character == "(":
                stack.append(place)
            elif stack:
                start = stack.pop()
                best = max(best, place - (stack[-1] if stack else start - 1))
        return best
