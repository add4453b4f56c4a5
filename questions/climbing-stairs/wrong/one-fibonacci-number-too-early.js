// Starts the sequence with 1, 1 for steps 1 and 2.
var climbStairs = function (n) {
  let [a, b] = [0, 1];
  for (let i = 0; i < n; i++) [a, b] = [b, a + b];
  return a;
};
