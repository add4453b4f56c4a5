// Only inserts and deletes: both lengths minus twice the longest common subsequence.
var minDistance = function (word1, word2) {
  let above = new Array(word2.length + 1).fill(0);
  for (const letter of word1) {
    const row = [0];
    for (let j = 1; j <= word2.length; j++) {
      row[j] = letter === word2[j - 1] ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
    }
    above = row;
  }
  return word1.length + word2.length - 2 * above[word2.length];
};
