// Checks that s can be spelled with t, and forgets that t may have more letters.
var isAnagram = function (s, t) {
  const counts = {};
  for (const letter of t) counts[letter] = (counts[letter] || 0) + 1;
  for (const letter of s) {
    if (!counts[letter]) return false;
    counts[letter]--;
  }
  return true;
};
