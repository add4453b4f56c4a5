var uniquePaths = function (m, n) {
  // ways[column]: the number of ways to this column of the current row.
  const ways = new Array(n).fill(1);
  for (let row = 1; row < m; row++) {
    for (let column = 1; column < n; column++) {
      ways[column] += ways[column - 1]; // from above (still in place) and from the left
    }
  }
  return ways[n - 1];
};
