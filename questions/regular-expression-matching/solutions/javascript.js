var isMatch = function (s, p) {
  const m = s.length;
  const n = p.length;
  // matches[i][j]: does the pattern from j on match the text from i on?
  const matches = Array.from({ length: m + 1 }, () => new Array(n + 1).fill(false));
  matches[m][n] = true;

  for (let i = m; i >= 0; i--) {
    for (let j = n - 1; j >= 0; j--) {
      const fits = i < m && (p[j] === "." || p[j] === s[i]);
      if (p[j + 1] === "*") {
        // Leave out the starred character, or use it for one letter and keep it for more.
        matches[i][j] = matches[i][j + 2] || (fits && matches[i + 1][j]);
      } else {
        matches[i][j] = fits && matches[i + 1][j + 1];
      }
    }
  }
  return matches[0][0];
};
