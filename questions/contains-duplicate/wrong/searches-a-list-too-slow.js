// Right, but asks an array, which is searched from its beginning each time.
var containsDuplicate = function (nums) {
  const seen = [];
  for (const num of nums) {
    if (seen.includes(num)) return true;
    seen.push(num);
  }
  return false;
};
