// Starts the first column of later rows with 0 instead of 1.
var uniquePaths = function (m, n) {
  let above = new Array(n).fill(1);
  for (let row = 1; row < m; row++) {
    const ways = [0];
    for (let column = 1; column < n; column++) ways.push(ways[column - 1] + above[column]);
    above = ways;
  }
  return above[n - 1];
};
