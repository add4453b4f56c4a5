// Takes 0 for a number that is not there, where nothing should decide.
var findMedianSortedArrays = function (nums1, nums2) {
  const [shorter, longer] = nums1.length <= nums2.length ? [nums1, nums2] : [nums2, nums1];
  const total = shorter.length + longer.length;
  const half = Math.floor((total + 1) / 2);
  let low = 0;
  let high = shorter.length;
  while (low < high) {
    const cut = (low + high) >> 1;
    if (shorter[cut] < longer[half - cut - 1]) low = cut + 1;
    else high = cut;
  }
  const left = Math.max(shorter[low - 1] || 0, longer[half - low - 1] || 0);
  if (total % 2 === 1) return left;
  const right = Math.min(shorter[low] || 0, longer[half - low] || 0);
  return (left + right) / 2;
};
