var isSymmetric = function (root) {
  return areMirrored(root.left, root.right);
};

function areMirrored(one, other) {
  if (!one || !other) return one === other; // both must be missing
  return (
    one.val === other.val &&
    areMirrored(one.left, other.right) &&
    areMirrored(one.right, other.left)
  );
}
