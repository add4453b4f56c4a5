// Correct, but searches the whole array for one number after the other.
var firstMissingPositive = function (nums) {
  let candidate = 1;
  for (;;) {
    let isThere = false;
    for (const value of nums) {
      if (value === candidate) isThere = true;
    }
    if (!isThere) return candidate;
    candidate++;
  }
};
