// Divides before it multiplies and rounds each time, so that parts of the number get lost.
var uniquePaths = function (m, n) {
  let ways = 1;
  for (let i = 1; i < m; i++) ways *= Math.floor((n - 1 + i) / i);
  return ways;
};
