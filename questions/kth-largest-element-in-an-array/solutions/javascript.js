var findKthLargest = function (nums, k) {
  let from = 0;
  let to = nums.length - 1;

  while (true) {
    // A random pivot: the first or last entry would be the worst choice for sorted input.
    const pivot = nums[from + Math.floor(Math.random() * (to - from + 1))];

    // Three parts: larger entries before `i`, equal ones up to `j`, smaller ones behind it.
    let i = from;
    let j = to;
    for (let at = from; at <= j; ) {
      if (nums[at] > pivot) swap(nums, at++, i++);
      else if (nums[at] < pivot) swap(nums, at, j--);
      else at++;
    }

    if (k - 1 < i) to = i - 1;
    else if (k - 1 > j) from = j + 1;
    else return pivot;
  }
};

function swap(nums, a, b) {
  const held = nums[a];
  nums[a] = nums[b];
  nums[b] = held;
}
