// Clears the mark of each node that it passes, so that a longer word takes the place of its beginnings.
class Trie {
  constructor() {
    this.root = { children: {} };
  }

  insert(word) {
    let node = this.root;
    for (const letter of word) {
      node.isWord = false;
      node = node.children[letter] ??= { children: {} };
    }
    node.isWord = true;
  }

  find(letters) {
    let node = this.root;
    for (const letter of letters) node = node && node.children[letter];
    return node;
  }

  search(word) {
    return Boolean(this.find(word)?.isWord);
  }

  startsWith(prefix) {
    return Boolean(this.find(prefix));
  }
}
