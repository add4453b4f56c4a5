var wordBreak = function (s, wordDict) {
  const words = new Set(wordDict);
  const longest = Math.max(...wordDict.map((word) => word.length));

  // canSplit[i]: the first i letters can be cut into words.
  const canSplit = [true];
  for (let end = 1; end <= s.length; end++) {
    canSplit[end] = false;
    for (let start = Math.max(0, end - longest); start < end; start++) {
      if (canSplit[start] && words.has(s.slice(start, end))) {
        canSplit[end] = true;
        break;
      }
    }
  }
  return canSplit[s.length];
};
