var lengthOfLongestSubstring = function (s) {
  let best = 0;
  for (let start = 0; start < s.length; start++) {
    for (let end = start + 1; end <= s.length; end++) {
      const part = s.slice(start, end);
      if (new Set(part).size === part.length) best = Math.max(best, part.length);
    }
  }
  return best;
};
