// Always takes the longest word that fits and never tries another one.
var wordBreak = function (s, wordDict) {
  const words = [...wordDict].sort((a, b) => b.length - a.length);
  let position = 0;
  while (position < s.length) {
    const word = words.find((one) => s.startsWith(one, position));
    if (!word) return false;
    position += word.length;
  }
  return true;
};
