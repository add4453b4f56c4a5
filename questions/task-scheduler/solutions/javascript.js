var leastInterval = function (tasks, n) {
  const counts = new Map();
  for (const task of tasks) counts.set(task, (counts.get(task) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const kindsWithMost = [...counts.values()].filter((count) => count === most).length;

  // The most frequent kinds open `most - 1` blocks of n + 1 units, and end the plan with one task each.
  const frame = (most - 1) * (n + 1) + kindsWithMost;
  // Tasks that do not fit into the frame make its blocks longer; then nothing is idle.
  return Math.max(frame, tasks.length);
};
