// Forgets the mean when the count is even.
var findMedianSortedArrays = function (nums1, nums2) {
  const all = [...nums1, ...nums2].sort((a, b) => a - b);
  return all[all.length >> 1];
};
