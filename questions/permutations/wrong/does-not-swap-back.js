// Swaps each element to the front in turn, but never restores the array: some orders repeat and others are missing.
var permute = function (nums) {
  const found = [];
  const arrange = (from) => {
    if (from === nums.length) {
      found.push([...nums]);
      return;
    }
    for (let i = from; i < nums.length; i++) {
      [nums[from], nums[i]] = [nums[i], nums[from]];
      arrange(from + 1);
    }
  };
  arrange(0);
  return found;
};
