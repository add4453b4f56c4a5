var isPalindrome = function (s) {
  const counts = (character) => /[a-z0-9]/i.test(character);

  let left = 0;
  let right = s.length - 1;
  while (left < right) {
    if (!counts(s[left])) left++;
    else if (!counts(s[right])) right--;
    else if (s[left++].toLowerCase() !== s[right--].toLowerCase()) return false;
  }
  return true;
};
