var search = function (nums, target) {
  let index = 0;
  let rest = nums;
  while (rest.length > 0) {
    if (rest[0] === target) return index;
    rest = rest.slice(1);
    index += 1;
  }
  return -1;
};
