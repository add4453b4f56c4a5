var maxCoins = function (nums) {
  const row = [1, ...nums, 1];
  // best[left][right]: the most coins for all balloons between these two, which are still there
  const best = row.map(() => new Array(row.length).fill(0));

  for (let left = row.length - 3; left >= 0; left--) {
    for (let right = left + 2; right < row.length; right++) {
      const edges = row[left] * row[right];
      for (let last = left + 1; last < right; last++) {
        // Whichever bursts last in between has the two edges for neighbours.
        const coins = best[left][last] + edges * row[last] + best[last][right];
        best[left][right] = Math.max(best[left][right], coins);
      }
    }
  }
  return best[0][row.length - 1];
};
