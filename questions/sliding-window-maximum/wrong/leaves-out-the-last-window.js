// There are n - k + 1 windows.
var maxSlidingWindow = function (nums, k) {
  const candidates = [];
  const maxima = [];
  for (let i = 0; i < nums.length - 1; i++) {
    while (candidates.length > 0 && nums[candidates[candidates.length - 1]] <= nums[i]) candidates.pop();
    candidates.push(i);
    if (candidates[0] <= i - k) candidates.shift();
    if (i >= k - 1) maxima.push(nums[candidates[0]]);
  }
  return maxima;
};
