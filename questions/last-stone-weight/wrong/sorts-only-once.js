// Sorts once and always goes on with the rest, even if other stones are heavier.
var lastStoneWeight = function (stones) {
  const sorted = [...stones].sort((a, b) => b - a);
  let rest = sorted[0];
  for (const stone of sorted.slice(1)) rest = Math.abs(rest - stone);
  return rest;
};
