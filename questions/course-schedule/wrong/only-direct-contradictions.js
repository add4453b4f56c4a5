// Finds pairs that contradict each other, but no longer cycles.
var canFinish = function (numCourses, prerequisites) {
  const seen = new Set(prerequisites.map((pair) => pair.join()));
  return !prerequisites.some(([course, before]) => seen.has(`${before},${course}`));
};
