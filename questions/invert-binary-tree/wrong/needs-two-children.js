// Takes a node with one child for a leaf.
var invertTree = function (root) {
  if (!root || !root.left || !root.right) return root;
  const left = root.left;
  root.left = invertTree(root.right);
  root.right = invertTree(left);
  return root;
};
