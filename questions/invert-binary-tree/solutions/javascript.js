var invertTree = function (root) {
  if (!root) return null;

  // The subtrees change places as a whole; each is turned around in itself as well.
  const left = root.left;
  root.left = invertTree(root.right);
  root.right = invertTree(left);
  return root;
};
