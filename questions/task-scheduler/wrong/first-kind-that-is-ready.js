// Runs the first kind that need not wait, in the order of the letters, and leaves frequent kinds to the end.
var leastInterval = function (tasks, n) {
  const left = new Map();
  for (const task of [...tasks].sort()) left.set(task, (left.get(task) || 0) + 1);
  const readyAt = new Map();
  let unit = 0;
  for (let done = 0; done < tasks.length; unit++) {
    for (const [kind, count] of left) {
      if (count === 0 || (readyAt.get(kind) || 0) > unit) continue;
      left.set(kind, count - 1);
      readyAt.set(kind, unit + n + 1);
      done++;
      break;
    }
  }
  return unit;
};
