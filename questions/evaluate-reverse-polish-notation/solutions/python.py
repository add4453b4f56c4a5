class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        operators = {
            "+": lambda a, b: a + b,
            "-": lambda a, b: a - b,
            "*": lambda a, b: a * b,
            # Towards zero. The operator // would round down.
            "/": lambda a, b: int(a / b),
        }

        values = []
        for token in tokens:
            if token in operators:
                # The right operand was put on last.
                right = values.pop()
                left = values.pop()
                values.append(operators[token](left, right))
            else:
                values.append(int(token))
        return values[0]
