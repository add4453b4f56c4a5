/**
 * @param {number[]} height
 * @return {number}
 */
var maxArea = function (height) {
  let left = 0;
  let right = height.length - 1;
  let best = 0;
  while (left < right) {
    const level = Math.min(height[left], height[right]);
    best = Math.max(best, level * (right - left));
    // The shorter line has just had its widest pair, so it cannot do better.
    if (height[left] < height[right]) left++;
    else right--;
  }
  return best;
};
