class Trie {
  constructor() {
    this.root = { children: new Map(), isWord: false };
  }

  insert(word) {
    let node = this.root;
    for (const letter of word) {
      if (!node.children.has(letter)) node.children.set(letter, { children: new Map(), isWord: false });
      node = node.children.get(letter);
    }
    node.isWord = true;
  }

  search(word) {
    return this.find(word)?.isWord ?? false;
  }

  startsWith(prefix) {
    return this.find(prefix) !== undefined;
  }

  // The node that the letters lead to, if there is one.
  find(letters) {
    let node = this.root;
    for (const letter of letters) {
      node = node.children.get(letter);
      if (!node) return undefined;
    }
    return node;
  }
}
