// The loop ends before the window that reaches the end of s2 has been compared.
var checkInclusion = function (s1, s2) {
  if (s1.length > s2.length) return false;
  const want = new Array(26).fill(0);
  const have = new Array(26).fill(0);
  for (let i = 0; i < s1.length; i++) {
    want[s1.charCodeAt(i) - 97]++;
    have[s2.charCodeAt(i) - 97]++;
  }
  for (let i = s1.length; i < s2.length; i++) {
    if (have.every((count, letter) => count === want[letter])) return true;
    have[s2.charCodeAt(i) - 97]++;
    have[s2.charCodeAt(i - s1.length) - 97]--;
  }
  return false;
};
