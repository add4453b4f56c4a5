// Takes a node with the value 0 for no node.
var isSameTree = function (p, q) {
  if (!p && !q) return true;
  const value = (node) => (node && node.val) || 0;
  if (value(p) !== value(q)) return false;
  return isSameTree(p && p.left, q && q.left) && isSameTree(p && p.right, q && q.right);
};
