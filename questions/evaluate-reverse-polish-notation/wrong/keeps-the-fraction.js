// Rounds only once, at the end.
var evalRPN = function (tokens) {
  const values = [];
  for (const token of tokens) {
    if (token.length === 1 && "+-*/".includes(token)) {
      const right = values.pop();
      const left = values.pop();
      if (token === "+") values.push(left + right);
      else if (token === "-") values.push(left - right);
      else if (token === "*") values.push(left * right);
      else values.push(left / right);
    } else {
      values.push(parseInt(token, 10));
    }
  }
  return Math.trunc(values.pop());
};
