// The middle place tells the majority only after sorting.
var majorityElement = function (nums) {
  return nums[nums.length >> 1];
};
