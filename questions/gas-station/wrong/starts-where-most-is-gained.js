// Chooses the station with the largest gain.
var canCompleteCircuit = function (gas, cost) {
  const gains = gas.map((amount, i) => amount - cost[i]);
  if (gains.reduce((a, b) => a + b, 0) < 0) return -1;
  let best = 0;
  gains.forEach((gain, i) => {
    if (gain > gains[best]) best = i;
  });
  return best;
};
