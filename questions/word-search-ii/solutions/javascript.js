var findWords = function (board, words) {
  const root = trieOf(words);
  const found = [];

  function visit(row, column, parent) {
    const letter = board[row]?.[column];
    const node = parent.get(letter);
    if (!node) return;
    if (node.word) {
      found.push(node.word);
      node.word = undefined; // report it once
    }
    board[row][column] = ""; // in use; no word has this letter
    visit(row - 1, column, node);
    visit(row + 1, column, node);
    visit(row, column - 1, node);
    visit(row, column + 1, node);
    board[row][column] = letter;
    // Nothing is left to be found below this node.
    if (node.size === 0 && !node.word) parent.delete(letter);
  }

  for (let row = 0; row < board.length; row++) {
    for (let column = 0; column < board[row].length; column++) visit(row, column, root);
  }
  return found;
};

// Each node maps letters to nodes; one at which a word ends also holds that word.
function trieOf(words) {
  const root = new Map();
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      if (!node.has(letter)) node.set(letter, new Map());
      node = node.get(letter);
    }
    node.word = word;
  }
  return root;
}
