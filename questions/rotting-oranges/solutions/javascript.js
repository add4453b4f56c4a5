var orangesRotting = function (grid) {
  let fresh = 0;
  let newlyRotten = [];
  grid.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell === 1) fresh += 1;
      if (cell === 2) newlyRotten.push([row, column]);
    });
  });

  // One round a minute: only oranges that have just turned rotten can infect others.
  let minutes = 0;
  while (fresh > 0 && newlyRotten.length > 0) {
    minutes += 1;
    const next = [];
    for (const [row, column] of newlyRotten) {
      for (const [r, c] of [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]]) {
        if (grid[r]?.[c] !== 1) continue;
        grid[r][c] = 2;
        fresh -= 1;
        next.push([r, c]);
      }
    }
    newlyRotten = next;
  }
  return fresh === 0 ? minutes : -1;
};
