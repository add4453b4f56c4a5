// Looks for s as one piece of t.
var isSubsequence = function (s, t) {
  return t.includes(s);
};
