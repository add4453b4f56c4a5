var evalRPN = function (tokens) {
  const operators = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => Math.trunc(a / b),
  };

  const values = [];
  for (const token of tokens) {
    const operator = operators[token];
    if (operator) {
      // The right operand was put on last.
      const right = values.pop();
      const left = values.pop();
      values.push(operator(left, right));
    } else {
      values.push(Number(token));
    }
  }
  return values[0];
};
