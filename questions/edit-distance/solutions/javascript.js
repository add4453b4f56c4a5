var minDistance = function (word1, word2) {
  // above[j]: the operations from the letters of word1 before the current one to the first j letters of word2.
  let above = Array.from({ length: word2.length + 1 }, (_, j) => j);
  for (let i = 1; i <= word1.length; i++) {
    const row = [i];
    for (let j = 1; j <= word2.length; j++) {
      if (word1[i - 1] === word2[j - 1]) row[j] = above[j - 1];
      // One more than the best of: delete, insert, replace.
      else row[j] = 1 + Math.min(above[j], row[j - 1], above[j - 1]);
    }
    above = row;
  }
  return above[word2.length];
};
