var threeSum = function (nums) {
  const sorted = [...nums].sort((a, b) => a - b);
  const triples = [];

  for (let first = 0; first < sorted.length - 2 && sorted[first] <= 0; first++) {
    if (first > 0 && sorted[first] === sorted[first - 1]) continue;

    let left = first + 1;
    let right = sorted.length - 1;
    while (left < right) {
      const sum = sorted[first] + sorted[left] + sorted[right];
      if (sum < 0) left++;
      else if (sum > 0) right--;
      else {
        triples.push([sorted[first], sorted[left], sorted[right]]);
        left++;
        right--;
        // An equal left number would give the same triple again.
        while (left < right && sorted[left] === sorted[left - 1]) left++;
      }
    }
  }
  return triples;
};
