// Stops after 16 bits.
var hammingWeight = function (n) {
  let ones = 0;
  for (let bit = 0; bit < 16; bit++) ones += (n >> bit) & 1;
  return ones;
};
