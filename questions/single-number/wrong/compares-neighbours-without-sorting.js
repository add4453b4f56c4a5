// Takes equal numbers to stand side by side.
var singleNumber = function (nums) {
  for (let i = 0; i < nums.length; i += 2) {
    if (nums[i] !== nums[i + 1]) return nums[i];
  }
  return 0;
};
