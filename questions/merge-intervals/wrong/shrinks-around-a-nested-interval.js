var merge = function (intervals) {
  intervals.sort((a, b) => a[0] - b[0]);
  const result = [intervals[0]];
  for (const interval of intervals.slice(1)) {
    const last = result[result.length - 1];
    if (interval[0] <= last[1]) last[1] = interval[1];
    else result.push(interval);
  }
  return result;
};
