var hammingWeight = function (n) {
  let ones = 0;
  while (n !== 0) {
    n &= n - 1; // removes the lowest set bit
    ones += 1;
  }
  return ones;
};
