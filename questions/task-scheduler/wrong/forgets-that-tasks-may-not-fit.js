// Trusts the frame of the most frequent kind alone, also when there are more tasks than places.
var leastInterval = function (tasks, n) {
  const counts = {};
  for (const task of tasks) counts[task] = (counts[task] || 0) + 1;
  const most = Math.max(...Object.values(counts));
  return (most - 1) * (n + 1) + Object.values(counts).filter((count) => count === most).length;
};
