var lengthOfLongestSubstring = function (s) {
  let window = new Set();
  let best = 0;
  for (const char of s) {
    if (window.has(char)) window = new Set();
    window.add(char);
    best = Math.max(best, window.size);
  }
  return best;
};
