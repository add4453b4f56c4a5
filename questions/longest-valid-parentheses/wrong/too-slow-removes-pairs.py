# Correct, but walks through the whole string for each layer of parentheses.
class Solution:
    def longestValidParentheses(self, s):
        matched = [False] * len(s)
        while True:
            previous = -1
            pairs = []
            for place, character in enumerate(s):
                if matched[place]:
                    continue
                if previous >= 0 and s[previous] == "(" and character == ")":
                    pairs.append((previous, place))
                    previous = -1
                else:
                    previous = place
            if not pairs:
                break
            for one, other in pairs:
                matched[one] = matched[other] = True
        best = run = 0
        for isMatched in matched:
            run = run + 1 if isMatched else 0
            best = max(best, run)
        return best
