// Two zeros: the places of both must be 0.
var productExceptSelf = function (nums) {
  const hasZero = nums.includes(0);
  const total = nums.reduce((product, num) => (num === 0 ? product : product * num), 1);
  return nums.map((num) => (num === 0 ? total : hasZero ? 0 : total / num));
};
