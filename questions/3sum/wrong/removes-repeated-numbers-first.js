// Without repeats [-1, -1, 2] cannot be found any more.
var threeSum = function (nums) {
  const sorted = [...new Set(nums)].sort((a, b) => a - b);
  const triples = [];
  for (let i = 0; i < sorted.length - 2; i++) {
    let left = i + 1;
    let right = sorted.length - 1;
    while (left < right) {
      const sum = sorted[i] + sorted[left] + sorted[right];
      if (sum === 0) triples.push([sorted[i], sorted[left], sorted[right]]);
      if (sum <= 0) left++;
      else right--;
    }
  }
  return triples;
};
