// After equal letters it adds one to the larger neighbour instead of to the diagonal one.
var longestCommonSubsequence = function (text1, text2) {
  let above = new Array(text2.length + 1).fill(0);
  for (const letter of text1) {
    const row = [0];
    for (let j = 1; j <= text2.length; j++) {
      row[j] = Math.max(above[j], row[j - 1]) + (letter === text2[j - 1] ? 1 : 0);
    }
    above = row;
  }
  return above[text2.length];
};
