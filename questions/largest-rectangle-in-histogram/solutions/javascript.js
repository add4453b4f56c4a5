var largestRectangleArea = function (heights) {
  let largest = 0;
  // Bars whose rectangles are still open. Their heights rise towards the top.
  const open = [];

  for (let right = 0; right <= heights.length; right++) {
    // A bar of height 0 behind the last one closes whatever is left.
    const height = right < heights.length ? heights[right] : 0;
    while (open.length > 0 && heights[open[open.length - 1]] >= height) {
      const closed = heights[open.pop()];
      // The bar now on top is the first lower one on the left.
      const left = open.length > 0 ? open[open.length - 1] : -1;
      largest = Math.max(largest, closed * (right - left - 1));
    }
    open.push(right);
  }
  return largest;
};
