// Returns as soon as a word is found, without restoring the cells of its way.
var findWords = function (board, words) {
  const spells = (row, column, word, at) => {
    if (board[row]?.[column] !== word[at]) return false;
    if (at === word.length - 1) return true;
    board[row][column] = "";
    if (
      spells(row - 1, column, word, at + 1) ||
      spells(row + 1, column, word, at + 1) ||
      spells(row, column - 1, word, at + 1) ||
      spells(row, column + 1, word, at + 1)
    ) {
      return true;
    }
    board[row][column] = word[at];
    return false;
  };
  return words.filter((word) => board.some((cells, row) => cells.some((_, column) => spells(row, column, word, 0))));
};
