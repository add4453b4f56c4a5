var canCompleteCircuit = function (gas, cost) {
  let total = 0; // all gains and losses
  let tank = 0; // those since the current start
  let start = 0;
  for (let i = 0; i < gas.length; i++) {
    const gain = gas[i] - cost[i];
    total += gain;
    tank += gain;
    if (tank < 0) {
      // No station up to here works: each was reached with fuel to spare and still ran dry.
      start = i + 1;
      tank = 0;
    }
  }
  return total >= 0 ? start : -1;
};
