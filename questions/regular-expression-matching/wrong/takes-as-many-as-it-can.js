// Lets each starred character take all the letters that fit, and never gives one back.
var isMatch = function (s, p) {
  let i = 0;
  for (let j = 0; j < p.length; ) {
    const fits = () => i < s.length && (p[j] === "." || p[j] === s[i]);
    if (p[j + 1] === "*") {
      while (fits()) i++;
      j += 2;
    } else {
      if (!fits()) return false;
      i++;
      j++;
    }
  }
  return i === s.length;
};
