// Right, but walks to both sides from each bar.
var largestRectangleArea = function (heights) {
  let largest = 0;
  for (let bar = 0; bar < heights.length; bar++) {
    let left = bar;
    let right = bar;
    while (left > 0 && heights[left - 1] >= heights[bar]) left--;
    while (right < heights.length - 1 && heights[right + 1] >= heights[bar]) right++;
    largest = Math.max(largest, heights[bar] * (right - left + 1));
  }
  return largest;
};
