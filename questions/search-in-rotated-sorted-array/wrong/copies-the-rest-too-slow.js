// Right, but copies the rest of the array for each number it looks at.
var search = function (nums, target) {
  let position = 0;
  while (nums.length > 0) {
    if (nums[0] === target) return position;
    nums = nums.slice(1);
    position++;
  }
  return -1;
};
