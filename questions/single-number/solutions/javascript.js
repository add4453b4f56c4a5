var singleNumber = function (nums) {
  // x ^ x is 0 and x ^ 0 is x, in any order: pairs cancel each other out.
  let rest = 0;
  for (const num of nums) rest ^= num;
  return rest;
};
