// Using all h hours is allowed.
var minEatingSpeed = function (piles, h) {
  let low = 1;
  let high = 1000000000;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    let hours = 0;
    for (const pile of piles) hours += Math.ceil(pile / middle);
    if (hours < h) high = middle;
    else low = middle + 1;
  }
  return low;
};
