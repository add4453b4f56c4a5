// A value first met at position 0 is stored as 0, which is falsy: its repeat goes unnoticed.
var containsDuplicate = function (nums) {
  const firstAt = new Map();
  for (let i = 0; i < nums.length; i++) {
    if (firstAt.get(nums[i])) return true;
    if (!firstAt.has(nums[i])) firstAt.set(nums[i], i);
  }
  return false;
};
