var climbStairs = function (n) {
  // The last move came from one step below or from two, so the ways to both add up.
  let below = 1; // ways to the step below the current one
  let ways = 1; // ways to the current step: step 1
  for (let step = 2; step <= n; step++) {
    [below, ways] = [ways, below + ways];
  }
  return ways;
};
