// Compares all even places with all odd ones; sometimes two houses in a row are better left alone.
var rob = function (nums) {
  let even = 0;
  let odd = 0;
  nums.forEach((amount, i) => {
    if (i % 2 === 0) even += amount;
    else odd += amount;
  });
  return Math.max(even, odd);
};
