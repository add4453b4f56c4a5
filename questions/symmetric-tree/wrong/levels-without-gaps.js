// Reads each level from both ends, but does not see where a child is missing.
var isSymmetric = function (root) {
  let level = [root];
  while (level.length > 0) {
    const values = level.map((node) => node.val);
    if (values.join() !== values.toReversed().join()) return false;
    level = level.flatMap((node) => [node.left, node.right]).filter(Boolean);
  }
  return true;
};
