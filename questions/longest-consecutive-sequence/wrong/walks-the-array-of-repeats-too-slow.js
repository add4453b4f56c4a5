// Right, but goes through the array: copies of a run's first number each follow the whole run.
var longestConsecutive = function (nums) {
  const present = new Set(nums);
  let longest = 0;
  for (const num of nums) {
    if (present.has(num - 1)) continue;
    let end = num + 1;
    while (present.has(end)) end++;
    longest = Math.max(longest, end - num);
  }
  return longest;
};
