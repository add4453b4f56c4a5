// Looks through all pairs for two intervals to merge, and starts again after each merge.
var insert = function (intervals, newInterval) {
  const all = [...intervals, newInterval];
  for (let merged = true; merged; ) {
    merged = false;
    for (let i = 0; i < all.length && !merged; i++) {
      for (let j = i + 1; j < all.length; j++) {
        if (all[i][0] > all[j][1] || all[j][0] > all[i][1]) continue;
        all[i] = [Math.min(all[i][0], all[j][0]), Math.max(all[i][1], all[j][1])];
        all.splice(j, 1);
        merged = true;
        break;
      }
    }
  }
  return all.sort((a, b) => a[0] - b[0]);
};
