// Notices a left side that is too high, but not a right one.
var isBalanced = function (root) {
  const height = (node) => {
    if (!node) return 0;
    const left = height(node.left);
    const right = height(node.right);
    if (left < 0 || right < 0 || left - right > 1) return -1;
    return 1 + Math.max(left, right);
  };
  return height(root) >= 0;
};
