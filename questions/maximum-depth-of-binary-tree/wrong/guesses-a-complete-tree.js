// Computes the depth that a complete tree with as many nodes would have.
var maxDepth = function (root) {
  const count = (node) => (node ? 1 + count(node.left) + count(node.right) : 0);
  return Math.ceil(Math.log2(count(root) + 1));
};
