var ladderLength = function(beginWord, endWord, wordList) {
  const unvisited = new Set(wordList);
  const search = (word, words) => {
    if (word === endWord) return words;
    unvisited.delete(word);
    for (let i = 0; i < word.length; i++) {
      for (const letter of "abcdefghijklmnopqrstuvwxyz") {
        const neighbour = word.slice(0, i) + letter + word.slice(i + 1);
        if (!unvisited.has(neighbour)) continue;
        const found = search(neighbour, words + 1);
        if (found > 0) return found;
      }
    }
    return 0;
  };
  return search(beginWord, 1);
};
