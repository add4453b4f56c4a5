// A rest of a pile takes one more hour.
var minEatingSpeed = function (piles, h) {
  let low = 1;
  let high = Math.max(...piles);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const hours = piles.reduce((sum, pile) => sum + Math.floor(pile / middle), 0);
    if (hours <= h) high = middle;
    else low = middle + 1;
  }
  return low;
};
