// The first value taken off is the right operand.
var evalRPN = function (tokens) {
  const values = [];
  for (const token of tokens) {
    if ("+-*/".includes(token)) {
      const a = values.pop();
      const b = values.pop();
      if (token === "+") values.push(a + b);
      if (token === "-") values.push(a - b);
      if (token === "*") values.push(a * b);
      if (token === "/") values.push(Math.trunc(a / b));
    } else {
      values.push(Number(token));
    }
  }
  return values[0];
};
