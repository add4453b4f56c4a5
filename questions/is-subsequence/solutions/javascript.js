var isSubsequence = function (s, t) {
  let found = 0; // the letters of s that have been found so far
  for (let i = 0; i < t.length && found < s.length; i++) {
    // The earliest place for each letter leaves the most of t for the others.
    if (t[i] === s[found]) found++;
  }
  return found === s.length;
};
