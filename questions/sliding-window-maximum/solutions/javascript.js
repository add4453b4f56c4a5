var maxSlidingWindow = function (nums, k) {
  // Positions whose numbers fall from front to back. An index marks the front, since shift can be slow.
  const candidates = [];
  let front = 0;
  const maxima = [];

  for (let i = 0; i < nums.length; i++) {
    // What is not larger than the new number leaves the window before it and can never be a maximum again.
    while (candidates.length > front && nums[candidates[candidates.length - 1]] <= nums[i]) candidates.pop();
    candidates.push(i);

    if (candidates[front] <= i - k) front++;
    if (i >= k - 1) maxima.push(nums[candidates[front]]);
  }
  return maxima;
};
