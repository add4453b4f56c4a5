var isAnagram = function (s, t) {
  if (s.length !== t.length) return false;

  const surplus = new Map();
  for (const letter of s) surplus.set(letter, (surplus.get(letter) ?? 0) + 1);

  // The lengths are equal, so if no letter is missing in s, none is left over either.
  for (const letter of t) {
    const left = surplus.get(letter) ?? 0;
    if (left === 0) return false;
    surplus.set(letter, left - 1);
  }
  return true;
};
