// Correct, but searches all that is left for its largest entry, k times: O(n k).
var findKthLargest = function (nums, k) {
  for (let place = 0; place < k; place++) {
    let largest = place;
    for (let i = place + 1; i < nums.length; i++) {
      if (nums[i] > nums[largest]) largest = i;
    }
    [nums[place], nums[largest]] = [nums[largest], nums[place]];
  }
  return nums[k - 1];
};
