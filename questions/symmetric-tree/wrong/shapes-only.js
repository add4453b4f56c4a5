// Does not look at the values.
var isSymmetric = function (root) {
  const areMirrored = (one, other) => {
    if (!one || !other) return one === other;
    return areMirrored(one.left, other.right) && areMirrored(one.right, other.left);
  };
  return areMirrored(root.left, root.right);
};
