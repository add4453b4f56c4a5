// Correct, but counts for each number how many of all are smaller.
var findMedianSortedArrays = function (nums1, nums2) {
  const all = [...nums1, ...nums2];
  const at = (place) =>
    all.find((value) => {
      let smaller = 0;
      let equal = 0;
      for (const other of all) {
        if (other < value) smaller++;
        else if (other === value) equal++;
      }
      return smaller <= place && place < smaller + equal;
    });
  return (at(all.length >> 1) + at((all.length - 1) >> 1)) / 2;
};
