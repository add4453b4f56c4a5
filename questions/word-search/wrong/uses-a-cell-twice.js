// Does not remember which cells are already on the path.
var exist = function (board, word) {
  const matches = (row, column, k) => {
    if (k === word.length) return true;
    if (board[row]?.[column] !== word[k]) return false;
    return (
      matches(row - 1, column, k + 1) ||
      matches(row + 1, column, k + 1) ||
      matches(row, column - 1, k + 1) ||
      matches(row, column + 1, k + 1)
    );
  };
  return board.some((cells, row) => cells.some((_, column) => matches(row, column, 0)));
};
