// Compares the heights at the root and at no other node.
var isBalanced = function (root) {
  const height = (node) => (node ? 1 + Math.max(height(node.left), height(node.right)) : 0);
  return !root || Math.abs(height(root.left) - height(root.right)) <= 1;
};
