var characterReplacement = function (s, k) {
  const counts = new Map();
  let highest = 0;
  let start = 0;
  let longest = 0;

  for (let end = 0; end < s.length; end++) {
    const count = (counts.get(s[end]) ?? 0) + 1;
    counts.set(s[end], count);
    // The record is never lowered: only a greater count can make the window longer than the best so far.
    highest = Math.max(highest, count);

    if (end - start + 1 - highest > k) {
      counts.set(s[start], counts.get(s[start]) - 1);
      start++;
    }
    longest = Math.max(longest, end - start + 1);
  }
  return longest;
};
