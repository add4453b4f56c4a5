// Divides without rounding down, so the remainders are no longer bits.
var hammingWeight = function (n) {
  let ones = 0;
  while (n >= 1) {
    ones += Math.round(n % 2);
    n = n / 2;
  }
  return ones;
};
