var longestValidParentheses = function (s) {
  // From left to right, an unclosed "(" hides what follows it; from right to left, the roles are exchanged.
  return Math.max(longest(s, 0, 1, "("), longest(s, s.length - 1, -1, ")"));
};

function longest(s, start, step, opening) {
  let opened = 0;
  let closed = 0;
  let best = 0;
  for (let i = start; i >= 0 && i < s.length; i += step) {
    if (s[i] === opening) opened++;
    else closed++;
    if (opened === closed) best = Math.max(best, opened + closed);
    if (closed > opened) opened = closed = 0; // nothing that matches reaches across this character
  }
  return best;
}
