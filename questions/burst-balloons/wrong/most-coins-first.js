// Always takes the balloon that brings the most coins now.
var maxCoins = function (nums) {
  const row = [1, ...nums, 1];
  let coins = 0;
  while (row.length > 2) {
    let choice = 1;
    const worth = (i) => row[i - 1] * row[i] * row[i + 1];
    for (let i = 2; i < row.length - 1; i++) {
      if (worth(i) > worth(choice)) choice = i;
    }
    coins += worth(choice);
    row.splice(choice, 1);
  }
  return coins;
};
