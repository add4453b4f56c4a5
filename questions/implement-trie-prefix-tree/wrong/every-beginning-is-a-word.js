// Keeps no mark for the end of a word.
class Trie {
  constructor() {
    this.root = {};
  }

  insert(word) {
    let node = this.root;
    for (const letter of word) node = node[letter] ??= {};
  }

  search(word) {
    return this.startsWith(word);
  }

  startsWith(prefix) {
    let node = this.root;
    for (const letter of prefix) {
      node = node[letter];
      if (!node) return false;
    }
    return true;
  }
}
