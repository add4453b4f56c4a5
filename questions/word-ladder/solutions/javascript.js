var ladderLength = function(beginWord, endWord, wordList) {
  if (!wordList.includes(endWord)) return 0;

  // "cat" belongs to the groups "*at", "c*t" and "ca*"; words that share a group are one step apart.
  const patterns = (word) => Array.from(word, (_, i) => word.slice(0, i) + "*" + word.slice(i + 1));
  const groups = new Map();
  for (const word of wordList) {
    for (const pattern of patterns(word)) {
      if (groups.has(pattern)) groups.get(pattern).push(word);
      else groups.set(pattern, [word]);
    }
  }

  const visited = new Set([beginWord]);
  let ring = [beginWord];
  for (let words = 1; ring.length > 0; words++) {
    const next = [];
    for (const word of ring) {
      if (word === endWord) return words;
      for (const pattern of patterns(word)) {
        for (const neighbour of groups.get(pattern) ?? []) {
          if (visited.has(neighbour)) continue;
          visited.add(neighbour);
          next.push(neighbour);
        }
        // All words of the group have been visited now.
        groups.delete(pattern);
      }
    }
    ring = next;
  }
  return 0;
};
