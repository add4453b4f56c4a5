var sortedSquares = function (nums) {
  const squares = new Array(nums.length);
  let left = 0;
  let right = nums.length - 1;
  // The largest square is at one of the two ends, so the answer is filled from its end.
  for (let place = nums.length - 1; place >= 0; place--) {
    if (Math.abs(nums[left]) > Math.abs(nums[right])) {
      squares[place] = nums[left] ** 2;
      left++;
    } else {
      squares[place] = nums[right] ** 2;
      right--;
    }
  }
  return squares;
};
