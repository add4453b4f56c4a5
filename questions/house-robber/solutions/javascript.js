var rob = function (nums) {
  let bestBefore = 0; // the best up to the house before the previous one
  let best = 0; // the best up to the previous house
  for (const amount of nums) {
    // Leave this house and keep `best`, or rob it and leave its neighbour.
    [bestBefore, best] = [best, Math.max(best, bestBefore + amount)];
  }
  return best;
};
