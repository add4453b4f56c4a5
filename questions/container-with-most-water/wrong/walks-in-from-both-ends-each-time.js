// For each line, walks in from both ends to the first line that is at least as high.
var maxArea = function (height) {
  let best = 0;
  for (let i = 0; i < height.length; i++) {
    let left = 0;
    while (height[left] < height[i]) left++;
    let right = height.length - 1;
    while (height[right] < height[i]) right--;
    best = Math.max(best, height[i] * Math.max(i - left, right - i));
  }
  return best;
};
