// Correct, but sorts all stones again before each round: O(n² log n).
var lastStoneWeight = function (stones) {
  while (stones.length > 1) {
    stones.sort((a, b) => a - b);
    const rest = stones.pop() - stones.pop();
    if (rest > 0) stones.push(rest);
  }
  return stones.length > 0 ? stones[0] : 0;
};
