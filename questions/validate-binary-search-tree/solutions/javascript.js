var isValidBST = function (root) {
  // Each value must lie strictly between the bounds that its ancestors set.
  function isWithin(node, low, high) {
    if (!node) return true;
    if (node.val <= low || node.val >= high) return false;
    return isWithin(node.left, low, node.val) && isWithin(node.right, node.val, high);
  }

  return isWithin(root, -Infinity, Infinity);
};
