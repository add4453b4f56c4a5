var isBalanced = function (root) {
  // The height of a balanced subtree, or -1 for any other.
  function height(node) {
    if (!node) return 0;
    const left = height(node.left);
    if (left < 0) return -1;
    const right = height(node.right);
    if (right < 0 || Math.abs(left - right) > 1) return -1;
    return 1 + Math.max(left, right);
  }

  return height(root) >= 0;
};
