var longestCommonSubsequence = function (text1, text2) {
  // above[j]: the answer for the letters of text1 before the current one and the first j letters of text2.
  let above = new Array(text2.length + 1).fill(0);
  for (const letter of text1) {
    const row = [0];
    for (let j = 1; j <= text2.length; j++) {
      if (letter === text2[j - 1]) row[j] = above[j - 1] + 1;
      else row[j] = Math.max(above[j], row[j - 1]);
    }
    above = row;
  }
  return above[text2.length];
};
