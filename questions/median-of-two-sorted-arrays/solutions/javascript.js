var findMedianSortedArrays = function (nums1, nums2) {
  const [shorter, longer] = nums1.length <= nums2.length ? [nums1, nums2] : [nums2, nums1];
  const total = shorter.length + longer.length;
  const half = Math.floor((total + 1) / 2);

  // How many of the lower half come from the shorter array? The longer one gives the rest.
  let low = 0;
  let high = shorter.length;
  while (low < high) {
    const cut = Math.floor((low + high) / 2);
    if (shorter[cut] < longer[half - cut - 1]) low = cut + 1; // a smaller number was left out
    else high = cut;
  }

  const left = Math.max(shorter[low - 1] ?? -Infinity, longer[half - low - 1] ?? -Infinity);
  if (total % 2 === 1) return left;
  const right = Math.min(shorter[low] ?? Infinity, longer[half - low] ?? Infinity);
  return (left + right) / 2;
};
