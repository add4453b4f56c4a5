var checkInclusion = function (s1, s2) {
  // What the window still lacks of each letter. Below zero: what it has too much of.
  const lacks = new Array(26).fill(0);
  const letterAt = (text, i) => text.charCodeAt(i) - 97;
  for (let i = 0; i < s1.length; i++) lacks[letterAt(s1, i)]++;

  let start = 0;
  for (let end = 0; end < s2.length; end++) {
    const entering = letterAt(s2, end);
    lacks[entering]--;
    // Cut from the left until the new letter is not there too often.
    while (lacks[entering] < 0) lacks[letterAt(s2, start++)]++;
    // Nothing is there too often, so a window of this length lacks nothing.
    if (end - start + 1 === s1.length) return true;
  }
  return false;
};
