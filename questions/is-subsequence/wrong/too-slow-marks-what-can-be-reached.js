// Correct, but walks through all of t for each letter of s and marks every place where a way can be.
var isSubsequence = function (s, t) {
  let reached = new Uint8Array(t.length + 1).fill(1);
  for (const letter of s) {
    const next = new Uint8Array(t.length + 1);
    for (let i = 1; i <= t.length; i++) {
      next[i] = next[i - 1] || (t[i - 1] === letter && reached[i - 1]) ? 1 : 0;
    }
    reached = next;
  }
  return reached[t.length] === 1;
};
