var numIslands = function (grid) {
  const rows = grid.length;
  const columns = grid[0].length;

  // Turns the whole island around this cell into water. A stack of our own,
  // because recursion could go as deep as the island is large.
  const sink = (startRow, startColumn) => {
    const stack = [[startRow, startColumn]];
    grid[startRow][startColumn] = "0";
    while (stack.length > 0) {
      const [row, column] = stack.pop();
      const neighbours = [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]];
      for (const [r, c] of neighbours) {
        if (grid[r]?.[c] !== "1") continue;
        grid[r][c] = "0";
        stack.push([r, c]);
      }
    }
  };

  let islands = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (grid[row][column] !== "1") continue;
      islands += 1;
      sink(row, column);
    }
  }
  return islands;
};
