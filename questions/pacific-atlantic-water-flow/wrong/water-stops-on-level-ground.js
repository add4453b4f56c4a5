// Climbs to strictly higher neighbours only.
var pacificAtlantic = function (heights) {
  const rows = heights.length;
  const columns = heights[0].length;
  const climb = (row, column, reached) => {
    reached.add(row * columns + column);
    for (const [r, c] of [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]]) {
      if (heights[r]?.[c] > heights[row][column] && !reached.has(r * columns + c)) climb(r, c, reached);
    }
  };
  const pacific = new Set();
  const atlantic = new Set();
  for (let row = 0; row < rows; row++) {
    climb(row, 0, pacific);
    climb(row, columns - 1, atlantic);
  }
  for (let column = 0; column < columns; column++) {
    climb(0, column, pacific);
    climb(rows - 1, column, atlantic);
  }
  return [...pacific].filter((cell) => atlantic.has(cell)).map((cell) => [Math.floor(cell / columns), cell % columns]);
};
