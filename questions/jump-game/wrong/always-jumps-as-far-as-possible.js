// Takes the full jump each time and may land on a 0 that a shorter jump would have avoided.
var canJump = function (nums) {
  let place = 0;
  while (place < nums.length - 1) {
    if (nums[place] === 0) return false;
    place += nums[place];
  }
  return true;
};
