// Takes the pattern of the first eight numbers to repeat with one more each time.
var countBits = function (n) {
  const first = [0, 1, 1, 2, 1, 2, 2, 3];
  return Array.from({ length: n + 1 }, (_, i) => first[i % 8] + Math.floor(i / 8));
};
