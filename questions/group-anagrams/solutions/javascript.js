var groupAnagrams = function (strs) {
  const groups = new Map();
  for (const word of strs) {
    // Anagrams are equal once their letters are sorted.
    const key = [...word].sort().join("");
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(word);
  }
  return [...groups.values()];
};
