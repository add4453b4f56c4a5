# Right, but each replacement moves all tokens that follow.
class Solution:
    def evalRPN(self, tokens):
        tokens = list(tokens)
        at = 0
        while len(tokens) > 1:
            while tokens[at] not in ("+", "-", "*", "/"):
                at += 1
            left, right = int(tokens[at - 2]), int(tokens[at - 1])
            if tokens[at] == "+":
                value = left + right
            elif tokens[at] == "-":
                value = left - right
            elif tokens[at] == "*":
                value = left * right
            else:
                value = int(left / right)
            tokens = tokens[: at - 2] + [str(value)] + tokens[at + 1 :]
            at -= 1
        return int(tokens[0])
