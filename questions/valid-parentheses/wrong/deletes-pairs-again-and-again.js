var isValid = function (s) {
  let before;
  do {
    before = s.length;
    s = s.replace("()", "").replace("[]", "").replace("{}", "");
  } while (s.length < before);
  return s === "";
};
