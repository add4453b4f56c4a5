var subsets = function (nums) {
  const all = [];
  const chosen = [];

  // Lists every subset that extends `chosen` by numbers from position `start` on.
  const extend = (start) => {
    all.push([...chosen]); // a copy: `chosen` goes on changing
    for (let i = start; i < nums.length; i++) {
      chosen.push(nums[i]);
      extend(i + 1);
      chosen.pop();
    }
  };

  extend(0);
  return all;
};
