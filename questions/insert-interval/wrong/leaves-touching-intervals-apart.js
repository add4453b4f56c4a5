// Merges only intervals that share more than one point.
var insert = function (intervals, newInterval) {
  let [start, end] = newInterval;
  const before = intervals.filter((one) => one[1] <= start);
  const after = intervals.filter((one) => one[0] >= end);
  for (const one of intervals) {
    if (one[1] <= start || one[0] >= end) continue;
    start = Math.min(start, one[0]);
    end = Math.max(end, one[1]);
  }
  return [...before, [start, end], ...after];
};
