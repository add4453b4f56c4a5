/**
 * @param {string} s
 * @return {boolean}
 */
var isValid = function (s) {
  const openingOf = { ")": "(", "]": "[", "}": "{" };
  const open = [];
  for (const bracket of s) {
    if (!(bracket in openingOf)) open.push(bracket);
    else if (open.pop() !== openingOf[bracket]) return false;
  }
  return open.length === 0;
};
