// Returns the first stretch that cannot go on instead of the longest.
var longestValidParentheses = function (s) {
  const stack = [-1];
  let best = 0;
  for (let i = 0; i < s.length; i++) {
    if (s[i] === "(") {
      stack.push(i);
      continue;
    }
    stack.pop();
    if (stack.length === 0) {
      if (best > 0) return best;
      stack.push(i);
    }
    best = Math.max(best, i - stack.at(-1));
  }
  return best;
};
