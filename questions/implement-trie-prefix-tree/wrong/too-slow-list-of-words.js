// Correct, but looks through a list of all words for each question.
class Trie {
  constructor() {
    this.words = [];
  }

  insert(word) {
    this.words.push(word);
  }

  search(word) {
    return this.words.some((one) => one === word);
  }

  startsWith(prefix) {
    return this.words.some((one) => one.startsWith(prefix));
  }
}
