// Bits that are set stay set with "or".
var singleNumber = function (nums) {
  return nums.reduce((a, b) => a | b, 0);
};
