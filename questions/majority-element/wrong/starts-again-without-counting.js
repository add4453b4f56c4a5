// The number that becomes the candidate is not counted, so the count never leaves zero.
var majorityElement = function (nums) {
  let candidate = nums[0];
  let count = 0;
  for (const value of nums) {
    if (count === 0) candidate = value;
    else if (value === candidate) count++;
    else count--;
  }
  return candidate;
};
