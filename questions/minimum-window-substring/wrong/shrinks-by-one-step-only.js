// When the window is complete more than one letter may be cut off.
var minWindow = function (s, t) {
  const need = {};
  for (const letter of t) need[letter] = (need[letter] || 0) + 1;
  let missing = t.length;
  let start = 0;
  let best = "";
  for (let end = 0; end < s.length; end++) {
    if (need[s[end]] > 0) missing--;
    if (s[end] in need) need[s[end]]--;
    if (missing === 0) {
      if (best === "" || end - start + 1 < best.length) best = s.slice(start, end + 1);
      if (s[start] in need && ++need[s[start]] > 0) missing++;
      start++;
    }
  }
  return best;
};
