// The rectangle of a closed bar can reach further left than the bar itself.
var largestRectangleArea = function (heights) {
  let largest = 0;
  const open = [];
  for (let right = 0; right <= heights.length; right++) {
    const height = right < heights.length ? heights[right] : 0;
    while (open.length > 0 && heights[open[open.length - 1]] >= height) {
      const closed = open.pop();
      largest = Math.max(largest, heights[closed] * (right - closed));
    }
    open.push(right);
  }
  return largest;
};
