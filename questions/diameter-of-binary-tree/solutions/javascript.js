var diameterOfBinaryTree = function (root) {
  let longest = 0;

  function height(node) {
    if (!node) return 0;
    const left = height(node.left);
    const right = height(node.right);
    // A path with this node on top goes down on both sides; a path through the parent can use only one of them.
    longest = Math.max(longest, left + right);
    return 1 + Math.max(left, right);
  }

  height(root);
  return longest;
};
