// Correct, but counts all places for one number after the other.
var majorityElement = function (nums) {
  return nums.find((candidate) => {
    let count = 0;
    for (const value of nums) {
      if (value === candidate) count++;
    }
    return count > nums.length / 2;
  });
};
