// Sorting first loses the positions of the rotated array.
var search = function (nums, target) {
  return [...nums].sort((a, b) => a - b).indexOf(target);
};
