// Correct, but exchanges neighbours until no two are in the wrong order.
var sortedSquares = function (nums) {
  const squares = nums.map((value) => value * value);
  for (let end = squares.length - 1; end > 0; end--) {
    let isSorted = true;
    for (let i = 0; i < end; i++) {
      if (squares[i] > squares[i + 1]) {
        [squares[i], squares[i + 1]] = [squares[i + 1], squares[i]];
        isSorted = false;
      }
    }
    if (isSorted) break;
  }
  return squares;
};
