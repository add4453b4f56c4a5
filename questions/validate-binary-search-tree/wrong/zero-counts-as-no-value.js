// Takes a bound of 0 for no bound.
var isValidBST = function (root) {
  const isWithin = (node, low, high) => {
    if (!node) return true;
    if ((low && node.val <= low) || (high && node.val >= high)) return false;
    return isWithin(node.left, low, node.val) && isWithin(node.right, node.val, high);
  };
  return isWithin(root, null, null);
};
