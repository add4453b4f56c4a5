// Says true when the last letter is found, which never happens for an empty s.
var isSubsequence = function (s, t) {
  let found = 0;
  for (const letter of t) {
    if (letter === s[found]) found++;
    if (found > 0 && found === s.length) return true;
  }
  return false;
};
