var minWindow = function (s, t) {
  // How many of each letter the window still lacks. Below zero: how many it has to spare.
  const need = new Map();
  for (const letter of t) need.set(letter, (need.get(letter) ?? 0) + 1);

  let missing = t.length;
  let start = 0;
  let best = [0, Infinity];
  for (let end = 0; end < s.length; end++) {
    const entering = need.get(s[end]) ?? 0;
    if (entering > 0) missing--;
    need.set(s[end], entering - 1);

    while (missing === 0) {
      if (end - start < best[1] - best[0]) best = [start, end];
      const leaving = need.get(s[start]);
      if (leaving === 0) missing++;
      need.set(s[start], leaving + 1);
      start++;
    }
  }
  return best[1] === Infinity ? "" : s.slice(best[0], best[1] + 1);
};
