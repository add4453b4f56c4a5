var eraseOverlapIntervals = function (intervals) {
  // The interval that ends first leaves the most room for the others, so it is kept.
  const byEnd = [...intervals].sort((a, b) => a[1] - b[1]);
  let lastEnd = -Infinity;
  let removed = 0;
  for (const [start, end] of byEnd) {
    if (start >= lastEnd) lastEnd = end;
    else removed += 1;
  }
  return removed;
};
