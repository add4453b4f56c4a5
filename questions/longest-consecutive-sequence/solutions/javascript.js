var longestConsecutive = function (nums) {
  const present = new Set(nums);
  let longest = 0;

  for (const num of present) {
    // A run is followed only from its first number, so no number is visited twice.
    if (present.has(num - 1)) continue;
    let end = num + 1;
    while (present.has(end)) end++;
    longest = Math.max(longest, end - num);
  }
  return longest;
};
