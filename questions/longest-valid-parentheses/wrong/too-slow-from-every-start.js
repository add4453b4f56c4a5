// Correct, but counts anew from every start.
var longestValidParentheses = function (s) {
  let best = 0;
  for (let start = 0; start < s.length; start++) {
    let depth = 0;
    for (let i = start; i < s.length && depth >= 0; i++) {
      depth += s[i] === "(" ? 1 : -1;
      if (depth === 0) best = Math.max(best, i - start + 1);
    }
  }
  return best;
};
