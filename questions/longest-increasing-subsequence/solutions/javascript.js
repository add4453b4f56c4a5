var lengthOfLIS = function (nums) {
  // tails[k]: the smallest number with which a rising subsequence of length k + 1 can end.
  const tails = [];
  for (const num of nums) {
    // The tails rise, so binary search finds the first that is not smaller.
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle] < num) low = middle + 1;
      else high = middle;
    }
    tails[low] = num; // a smaller end for this length, or a new length
  }
  return tails.length;
};
