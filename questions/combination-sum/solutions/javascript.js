var combinationSum = function (candidates, target) {
  const sorted = [...candidates].sort((a, b) => a - b);
  const found = [];
  const chosen = [];

  const search = (start, missing) => {
    if (missing === 0) {
      found.push([...chosen]);
      return;
    }
    // Later candidates are larger still, so the loop can end at the first that is too large.
    for (let i = start; i < sorted.length && sorted[i] <= missing; i++) {
      chosen.push(sorted[i]);
      search(i, missing - sorted[i]); // from i, not i + 1: it may be used again
      chosen.pop();
    }
  };

  search(0, target);
  return found;
};
