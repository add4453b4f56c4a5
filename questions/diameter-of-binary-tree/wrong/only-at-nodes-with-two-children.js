// Looks for the longest path only at nodes with two children, and so misses chains.
var diameterOfBinaryTree = function (root) {
  let longest = 0;
  const height = (node) => {
    if (!node) return 0;
    const left = height(node.left);
    const right = height(node.right);
    if (node.left && node.right) longest = Math.max(longest, left + right);
    return 1 + Math.max(left, right);
  };
  height(root);
  return longest;
};
