var missingNumber = function (nums) {
  // Every number that is present cancels its own index out; n has no index.
  let rest = nums.length;
  nums.forEach((num, i) => {
    rest ^= i ^ num;
  });
  return rest;
};
