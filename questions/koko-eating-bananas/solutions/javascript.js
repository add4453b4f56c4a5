var minEatingSpeed = function (piles, h) {
  const isFastEnough = (speed) => {
    let hours = 0;
    for (const pile of piles) hours += Math.ceil(pile / speed);
    return hours <= h;
  };

  let low = 1;
  let high = 1;
  for (const pile of piles) high = Math.max(high, pile);

  // The answer is never below low and never above high.
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isFastEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
