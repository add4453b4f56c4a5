// Correct, but tries every order.
var maxCoins = function (nums) {
  if (nums.length === 0) return 0;
  let best = 0;
  for (let i = 0; i < nums.length; i++) {
    const coins = (nums[i - 1] ?? 1) * nums[i] * (nums[i + 1] ?? 1);
    best = Math.max(best, coins + maxCoins([...nums.slice(0, i), ...nums.slice(i + 1)]));
  }
  return best;
};
