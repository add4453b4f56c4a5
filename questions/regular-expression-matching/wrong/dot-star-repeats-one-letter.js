// Takes .* for several times the same letter.
var isMatch = function (s, p) {
  const known = new Map();
  const matches = (i, j) => {
    if (j === p.length) return i === s.length;
    const key = i * (p.length + 1) + j;
    if (known.has(key)) return known.get(key);
    const fits = i < s.length && (p[j] === "." || p[j] === s[i]);
    let result;
    if (p[j + 1] === "*") {
      result = matches(i, j + 2);
      for (let end = i; fits && !result && s[end] === s[i]; end++) result = matches(end + 1, j + 2);
    } else {
      result = fits && matches(i + 1, j + 1);
    }
    known.set(key, result);
    return result;
  };
  return matches(0, 0);
};
