// Looks back over all earlier numbers for each number.
var lengthOfLIS = function (nums) {
  const best = new Array(nums.length).fill(1);
  for (let i = 0; i < nums.length; i++) {
    for (let j = 0; j < i; j++) {
      if (nums[j] < nums[i] && best[j] + 1 > best[i]) best[i] = best[j] + 1;
    }
  }
  return Math.max(...best.slice(0, 50000), ...best.slice(50000));
};
