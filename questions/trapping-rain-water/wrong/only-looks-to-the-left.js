var trap = function(height) {
  let wall = 0;
  let water = 0;
  let pending = 0;
  for (const bar of height) {
    if (bar >= wall) {
      water += pending;
      pending = 0;
      wall = bar;
    } else {
      pending += wall - bar;
    }
  }
  return water;
};
