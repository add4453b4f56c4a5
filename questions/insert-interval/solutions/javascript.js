var insert = function (intervals, newInterval) {
  let [start, end] = newInterval;
  const result = [];
  let i = 0;

  while (i < intervals.length && intervals[i][1] < start) {
    result.push(intervals[i]); // ends before the new one starts
    i += 1;
  }
  while (i < intervals.length && intervals[i][0] <= end) {
    start = Math.min(start, intervals[i][0]); // shares a point with it
    end = Math.max(end, intervals[i][1]);
    i += 1;
  }
  return [...result, [start, end], ...intervals.slice(i)];
};
