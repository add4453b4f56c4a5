var numIslands = function (grid) {
  const visited = [];
  const isVisited = (r, c) => visited.some(([row, column]) => row === r && column === c);

  let count = 0;
  for (let r = 0; r < grid.length; r++) {
    for (let c = 0; c < grid[0].length; c++) {
      if (grid[r][c] !== "1" || isVisited(r, c)) continue;
      count++;
      visited.push([r, c]);
      const queue = [[r, c]];
      for (const [row, column] of queue) {
        for (const [x, y] of [[row + 1, column], [row - 1, column], [row, column + 1], [row, column - 1]]) {
          if (grid[x]?.[y] !== "1" || isVisited(x, y)) continue;
          visited.push([x, y]);
          queue.push([x, y]);
        }
      }
    }
  }
  return count;
};
