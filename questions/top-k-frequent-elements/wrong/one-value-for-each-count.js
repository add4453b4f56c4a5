// A later value with the same count takes the place of the earlier one.
var topKFrequent = function (nums, k) {
  const counts = new Map();
  for (const num of nums) counts.set(num, (counts.get(num) || 0) + 1);
  const byCount = [];
  for (const [num, count] of counts) byCount[count] = num;
  return byCount.filter((num) => num !== undefined).slice(-k);
};
