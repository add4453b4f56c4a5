var ladderLength = function(beginWord, endWord, wordList) {
  const differInOneLetter = (one, other) => {
    let different = 0;
    for (let i = 0; i < one.length; i++) {
      if (one[i] !== other[i] && ++different > 1) return false;
    }
    return different === 1;
  };
  const visited = new Set([beginWord]);
  let ring = [beginWord];
  for (let words = 1; ring.length > 0; words++) {
    if (ring.includes(endWord)) return words;
    const next = [];
    for (const word of ring) {
      for (const other of wordList) {
        if (!visited.has(other) && differInOneLetter(word, other)) {
          visited.add(other);
          next.push(other);
        }
      }
    }
    ring = next;
  }
  return 0;
};
