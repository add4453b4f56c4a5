// The positions are wanted counted from 1.
var twoSum = function (numbers, target) {
  let left = 0;
  let right = numbers.length - 1;
  while (numbers[left] + numbers[right] !== target) {
    if (numbers[left] + numbers[right] < target) left++;
    else right--;
  }
  return [left, right];
};
