// Takes 0 for the end before the first interval, so those that start below zero are removed.
var eraseOverlapIntervals = function (intervals) {
  intervals.sort((a, b) => a[1] - b[1]);
  let lastEnd = 0;
  let removed = 0;
  for (const [start, end] of intervals) {
    if (start >= lastEnd) lastEnd = end;
    else removed += 1;
  }
  return removed;
};
