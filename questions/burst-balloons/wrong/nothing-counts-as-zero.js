// Takes 0 in place of 1 where no balloon is left.
var maxCoins = function (nums) {
  const row = [0, ...nums, 0];
  const best = row.map(() => new Array(row.length).fill(0));
  for (let left = row.length - 3; left >= 0; left--) {
    for (let right = left + 2; right < row.length; right++) {
      for (let last = left + 1; last < right; last++) {
        const coins = best[left][last] + row[left] * row[last] * row[right] + best[last][right];
        best[left][right] = Math.max(best[left][right], coins);
      }
    }
  }
  return best[0][row.length - 1];
};
