// Searches a course again for every path that leads to it.
var canFinish = function (numCourses, prerequisites) {
  const needs = Array.from({ length: numCourses }, () => []);
  for (const [course, before] of prerequisites) needs[course].push(before);
  const path = new Set();
  const hasCycle = (course) => {
    if (path.has(course)) return true;
    path.add(course);
    const found = needs[course].some(hasCycle);
    path.delete(course);
    return found;
  };
  return !needs.some((_, course) => hasCycle(course));
};
