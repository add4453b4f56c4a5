// Copies the whole list for every number.
var countBits = function (n) {
  let counts = [0];
  for (let i = 1; i <= n; i++) {
    counts = counts.concat([counts[i >> 1] + (i & 1)]);
  }
  return counts;
};
