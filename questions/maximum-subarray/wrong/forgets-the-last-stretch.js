// Looks at the sum only when a stretch is given up.
var maxSubArray = function (nums) {
  let best = Math.max(nums[0], ...nums.slice(0, 1000));
  let sum = 0;
  for (const num of nums) {
    if (num < 0) best = Math.max(best, sum === 0 ? num : sum);
    sum = Math.max(0, sum + num);
  }
  return best;
};
