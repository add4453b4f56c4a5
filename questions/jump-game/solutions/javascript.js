var canJump = function (nums) {
  // Every place up to the farthest one can be reached, for a jump may be shortened.
  let farthest = 0;
  for (let place = 0; place < nums.length; place++) {
    if (place > farthest) return false;
    farthest = Math.max(farthest, place + nums[place]);
  }
  return true;
};
