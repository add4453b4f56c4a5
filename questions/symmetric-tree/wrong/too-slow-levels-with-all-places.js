// Correct, but keeps a place for every node that a level could have: twice as many on each.
var isSymmetric = function (root) {
  let level = [root];
  while (level.some(Boolean)) {
    for (let i = 0; i < level.length / 2; i++) {
      if (level[i]?.val !== level[level.length - 1 - i]?.val) return false;
    }
    const next = [];
    for (const node of level) next.push(node?.left, node?.right);
    level = next;
  }
  return true;
};
