// A window that reaches the end of the string is never measured.
var characterReplacement = function (s, k) {
  const counts = {};
  let highest = 0;
  let start = 0;
  let longest = 0;
  for (let end = 0; end < s.length; end++) {
    counts[s[end]] = (counts[s[end]] || 0) + 1;
    highest = Math.max(highest, counts[s[end]]);
    if (end - start + 1 - highest > k) {
      longest = Math.max(longest, end - start);
      counts[s[start++]]--;
    }
  }
  return longest;
};
