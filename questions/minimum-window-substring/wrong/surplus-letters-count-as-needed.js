// Every letter of t that enters counts, even when the window has enough of it.
var minWindow = function (s, t) {
  const wanted = new Set(t);
  let held = 0;
  let start = 0;
  let best = "";
  for (let end = 0; end < s.length; end++) {
    if (wanted.has(s[end])) held++;
    while (held >= t.length) {
      if (best === "" || end - start + 1 < best.length) best = s.slice(start, end + 1);
      if (wanted.has(s[start])) held--;
      start++;
    }
  }
  return best;
};
