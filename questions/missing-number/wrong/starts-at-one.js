// Starts looking at 1 and so never reports 0.
var missingNumber = function (nums) {
  const seen = new Set(nums);
  let candidate = 1;
  while (seen.has(candidate)) candidate += 1;
  return candidate;
};
