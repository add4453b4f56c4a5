// Takes the root, which is a common ancestor, but seldom the lowest.
var lowestCommonAncestor = function (root, p, q) {
  return root;
};
