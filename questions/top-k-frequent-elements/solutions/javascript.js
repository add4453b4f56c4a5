var topKFrequent = function (nums, k) {
  const counts = new Map();
  for (const num of nums) counts.set(num, (counts.get(num) ?? 0) + 1);

  // Nothing occurs more often than nums.length times, so a count can be a position.
  const byCount = Array.from({ length: nums.length + 1 }, () => []);
  for (const [num, count] of counts) byCount[count].push(num);

  const top = [];
  for (let count = nums.length; top.length < k; count--) top.push(...byCount[count]);
  return top;
};
