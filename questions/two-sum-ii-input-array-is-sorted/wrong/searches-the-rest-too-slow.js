// Right, but reads the rest of the array for each number.
var twoSum = function (numbers, target) {
  for (let i = 0; i < numbers.length; i++) {
    const j = numbers.indexOf(target - numbers[i], i + 1);
    if (j >= 0) return [i + 1, j + 1];
  }
};
