var coinChange = function (coins, amount) {
  // fewest[a]: the fewest coins that make a. Infinity: a cannot be made.
  const fewest = new Array(amount + 1).fill(Infinity);
  fewest[0] = 0;

  for (let a = 1; a <= amount; a++) {
    for (const coin of coins) {
      if (coin <= a) fewest[a] = Math.min(fewest[a], fewest[a - coin] + 1);
    }
  }
  return fewest[amount] === Infinity ? -1 : fewest[amount];
};
