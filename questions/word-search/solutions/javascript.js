var exist = function (board, word) {
  // Can the letters from position `k` on be read, starting at this cell?
  const matches = (row, column, k) => {
    if (board[row]?.[column] !== word[k]) return false;
    if (k === word.length - 1) return true;

    board[row][column] = ""; // on the path: equals no letter until we step back
    const found =
      matches(row - 1, column, k + 1) ||
      matches(row + 1, column, k + 1) ||
      matches(row, column - 1, k + 1) ||
      matches(row, column + 1, k + 1);
    board[row][column] = word[k];
    return found;
  };

  return board.some((cells, row) => cells.some((_, column) => matches(row, column, 0)));
};
