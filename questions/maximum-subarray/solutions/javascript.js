var maxSubArray = function (nums) {
  let endingHere = nums[0]; // the best sum of a stretch that ends at the current number
  let best = nums[0];
  for (let i = 1; i < nums.length; i++) {
    // What came before is only worth keeping if it is positive.
    endingHere = nums[i] + Math.max(0, endingHere);
    best = Math.max(best, endingHere);
  }
  return best;
};
