// Right, but in a falling array the maximum leaves at every step.
var maxSlidingWindow = function (nums, k) {
  const maxima = [];
  let largest = -Infinity;
  for (let i = 0; i < nums.length; i++) {
    largest = Math.max(largest, nums[i]);
    if (i >= k && nums[i - k] === largest) {
      largest = -Infinity;
      for (let j = i - k + 1; j <= i; j++) largest = Math.max(largest, nums[j]);
    }
    if (i >= k - 1) maxima.push(largest);
  }
  return maxima;
};
