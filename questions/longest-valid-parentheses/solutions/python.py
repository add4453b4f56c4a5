class Solution:
    def longestValidParentheses(self, s: str) -> int:
        # From left to right, an unclosed "(" hides what follows it; from right to left, the roles are exchanged.
        return max(self._longest(s, "("), self._longest(reversed(s), ")"))

    def _longest(self, characters, opening):
        opened = closed = best = 0
        for character in characters:
            if character == opening:
                opened += 1
            else:
                closed += 1
            if opened == closed:
                best = max(best, opened + closed)
            elif closed > opened:
                opened = closed = 0  # nothing that matches reaches across this character
        return best
