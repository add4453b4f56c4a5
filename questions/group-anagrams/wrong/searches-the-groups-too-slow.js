// Right, but compares each word with every group so far.
var groupAnagrams = function (strs) {
  const groups = [];
  for (const word of strs) {
    const key = [...word].sort().join("");
    const group = groups.find((other) => other.key === key);
    if (group) group.words.push(word);
    else groups.push({ key, words: [word] });
  }
  return groups.map((group) => group.words);
};
