// Correct, but the expressions of the language search through all ways to divide the text.
var isMatch = function (s, p) {
  return new RegExp(`^${p}$`).test(s);
};
