var twoSum = function (numbers, target) {
  let left = 0;
  let right = numbers.length - 1;
  while (left < right) {
    const sum = numbers[left] + numbers[right];
    if (sum === target) return [left + 1, right + 1];
    // Too small: no partner is left for the smaller number. Too large: none for the larger one.
    if (sum < target) left++;
    else right--;
  }
};
