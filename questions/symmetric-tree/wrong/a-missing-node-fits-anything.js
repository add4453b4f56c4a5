// Ends the comparison as soon as one of the two nodes is missing.
var isSymmetric = function (root) {
  const areMirrored = (one, other) => {
    if (!one || !other) return true;
    return one.val === other.val && areMirrored(one.left, other.right) && areMirrored(one.right, other.left);
  };
  return areMirrored(root.left, root.right);
};
