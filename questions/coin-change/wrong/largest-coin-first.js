var coinChange = function (coins, amount) {
  const sorted = [...coins].sort((a, b) => b - a);
  let count = 0;
  for (const coin of sorted) {
    count += Math.floor(amount / coin);
    amount %= coin;
  }
  return amount === 0 ? count : -1;
};
