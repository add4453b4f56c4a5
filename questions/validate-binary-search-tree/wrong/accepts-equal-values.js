// Lets a value equal the one before it.
var isValidBST = function (root) {
  let previous = -Infinity;
  const visit = (node) => {
    if (!node) return true;
    if (!visit(node.left)) return false;
    if (node.val < previous) return false;
    previous = node.val;
    return visit(node.right);
  };
  return visit(root);
};
