// Right, but searches all counts again for each of the k values.
var topKFrequent = function (nums, k) {
  const counts = new Map();
  for (const num of nums) counts.set(num, (counts.get(num) || 0) + 1);
  const top = [];
  while (top.length < k) {
    let best = null;
    for (const [num, count] of counts) {
      if (best === null || count > counts.get(best)) best = num;
    }
    top.push(best);
    counts.delete(best);
  }
  return top;
};
