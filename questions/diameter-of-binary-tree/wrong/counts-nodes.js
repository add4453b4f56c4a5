// Counts the nodes of the longest path instead of its links.
var diameterOfBinaryTree = function (root) {
  let longest = 0;
  const height = (node) => {
    if (!node) return 0;
    const left = height(node.left);
    const right = height(node.right);
    longest = Math.max(longest, left + right + 1);
    return 1 + Math.max(left, right);
  };
  height(root);
  return longest;
};
