// The maximum of negative numbers is not 0.
var maxSlidingWindow = function (nums, k) {
  const maxima = [];
  for (let start = 0; start + k <= nums.length; start++) {
    let largest = 0;
    for (let i = start; i < start + k; i++) largest = Math.max(largest, nums[i]);
    maxima.push(largest);
  }
  return maxima;
};
