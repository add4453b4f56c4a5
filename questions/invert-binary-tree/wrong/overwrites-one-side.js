// Overwrites the left child before it is remembered, so both sides show the old right one.
var invertTree = function (root) {
  if (!root) return null;
  root.left = invertTree(root.right);
  root.right = root.left;
  return root;
};
