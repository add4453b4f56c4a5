// Bars on the left can belong to the rectangle as well.
var largestRectangleArea = function (heights) {
  let largest = 0;
  for (let start = 0; start < heights.length; start++) {
    let end = start;
    while (end < heights.length && heights[end] >= heights[start]) end++;
    largest = Math.max(largest, heights[start] * (end - start));
  }
  return largest;
};
