// Every entry is the same list, which is empty in the end.
var subsets = function (nums) {
  const all = [];
  const chosen = [];
  const extend = (start) => {
    all.push(chosen);
    for (let i = start; i < nums.length; i++) {
      chosen.push(nums[i]);
      extend(i + 1);
      chosen.pop();
    }
  };
  extend(0);
  return all;
};
