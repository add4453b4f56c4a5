// Returns what the first matching neighbour leads to, without trying the others.
var exist = function (board, word) {
  const matches = (row, column, k, used) => {
    if (k === word.length) return true;
    for (const [r, c] of [[row - 1, column], [row + 1, column], [row, column - 1], [row, column + 1]]) {
      if (board[r]?.[c] === word[k] && !used.has(`${r},${c}`)) {
        return matches(r, c, k + 1, new Set(used).add(`${r},${c}`));
      }
    }
    return false;
  };
  return board.some((cells, row) =>
    cells.some((letter, column) => letter === word[0] && matches(row, column, 1, new Set([`${row},${column}`]))),
  );
};
