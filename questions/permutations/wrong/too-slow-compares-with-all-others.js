// Compares each new order with all earlier ones.
var permute = function (nums) {
  let orders = [[]];
  for (const num of nums) {
    const longer = [];
    for (const order of orders) {
      for (let gap = 0; gap <= order.length; gap++) {
        const next = [...order.slice(0, gap), num, ...order.slice(gap)];
        const isKnown = longer.some((other) => other.every((value, i) => value === next[i]));
        if (!isKnown) longer.push(next);
      }
    }
    orders = longer;
  }
  return orders;
};
