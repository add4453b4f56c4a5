var canFinish = function (numCourses, prerequisites) {
  const missing = new Array(numCourses).fill(0); // how many prerequisites a course still waits for
  const waiting = Array.from({ length: numCourses }, () => []); // who waits for a course
  for (const [course, before] of prerequisites) {
    missing[course] += 1;
    waiting[before].push(course);
  }

  const taken = [];
  for (let course = 0; course < numCourses; course++) {
    if (missing[course] === 0) taken.push(course);
  }
  // Courses on a cycle wait for each other and are never taken.
  for (const course of taken) {
    for (const next of waiting[course]) {
      missing[next] -= 1;
      if (missing[next] === 0) taken.push(next);
    }
  }
  return taken.length === numCourses;
};
