var pacificAtlantic = function (heights) {
  const rows = heights.length;
  const columns = heights[0].length;

  // All cells whose water reaches this coast, found by walking uphill from it.
  const drainsTo = (isCoast) => {
    const reached = heights.map((line, row) => line.map((_, column) => isCoast(row, column)));
    const queue = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        if (reached[row][column]) queue.push([row, column]);
      }
    }
    for (const [row, column] of queue) {
      for (const [r, c] of [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]]) {
        if (reached[r]?.[c] === false && heights[r][c] >= heights[row][column]) {
          reached[r][c] = true;
          queue.push([r, c]);
        }
      }
    }
    return reached;
  };

  const pacific = drainsTo((row, column) => row === 0 || column === 0);
  const atlantic = drainsTo((row, column) => row === rows - 1 || column === columns - 1);

  const both = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (pacific[row][column] && atlantic[row][column]) both.push([row, column]);
    }
  }
  return both;
};
