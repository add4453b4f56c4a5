// Starts again from the first number, so that [1,2] comes back as [2,1].
var subsets = function (nums) {
  const all = [];
  const extend = (chosen) => {
    all.push(chosen);
    if (chosen.length > 5) return;
    for (const num of nums) {
      if (!chosen.includes(num)) extend([...chosen, num]);
    }
  };
  extend([]);
  return all;
};
