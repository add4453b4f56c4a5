/**
 * @param {string} s
 * @return {number}
 */
var lengthOfLongestSubstring = function (s) {
  const lastSeen = new Map();
  let left = 0;
  let best = 0;
  for (let right = 0; right < s.length; right++) {
    const last = lastSeen.get(s[right]) ?? -1;
    // An occurrence before the window no longer matters: left never moves back.
    left = Math.max(left, last + 1);
    lastSeen.set(s[right], right);
    best = Math.max(best, right - left + 1);
  }
  return best;
};
