var isValid = function (s) {
  const count = { "(": 0, "[": 0, "{": 0 };
  const openingOf = { ")": "(", "]": "[", "}": "{" };
  for (const bracket of s) {
    if (bracket in count) count[bracket]++;
    else if (--count[openingOf[bracket]] < 0) return false;
  }
  return Object.values(count).every((n) => n === 0);
};
