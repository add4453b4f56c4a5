// Turns back at the first word on a way, and so misses words that go on from there.
var findWords = function (board, words) {
  const root = {};
  for (const word of words) {
    let node = root;
    for (const letter of word) node = node[letter] ??= {};
    node.word = word;
  }
  const found = new Set();
  const visit = (row, column, parent) => {
    const letter = board[row]?.[column];
    const node = letter && parent[letter];
    if (!node) return;
    if (node.word) {
      found.add(node.word);
      return;
    }
    board[row][column] = "";
    visit(row - 1, column, node);
    visit(row + 1, column, node);
    visit(row, column - 1, node);
    visit(row, column + 1, node);
    board[row][column] = letter;
  };
  board.forEach((cells, row) => cells.forEach((_, column) => visit(row, column, root)));
  return [...found];
};
