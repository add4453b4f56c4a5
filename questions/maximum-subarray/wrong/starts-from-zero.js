// Starts with 0, as if an empty stretch were allowed: all numbers negative gives 0.
var maxSubArray = function (nums) {
  let best = 0;
  let sum = 0;
  for (const num of nums) {
    sum = Math.max(0, sum + num);
    best = Math.max(best, sum);
  }
  return best;
};
