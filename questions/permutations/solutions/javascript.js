var permute = function (nums) {
  const found = [];
  const order = [];
  const used = new Array(nums.length).fill(false);

  const fillNextPlace = () => {
    if (order.length === nums.length) {
      found.push([...order]); // a copy: `order` goes on changing
      return;
    }
    for (let i = 0; i < nums.length; i++) {
      if (used[i]) continue;
      used[i] = true;
      order.push(nums[i]);
      fillNextPlace();
      order.pop();
      used[i] = false;
    }
  };

  fillNextPlace();
  return found;
};
