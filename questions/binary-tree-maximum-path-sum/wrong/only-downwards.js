// Considers only paths that lead straight down.
var maxPathSum = function (root) {
  let best = -Infinity;
  const gain = (node) => {
    if (!node) return 0;
    const down = node.val + Math.max(0, gain(node.left), gain(node.right));
    best = Math.max(best, down);
    return down;
  };
  gain(root);
  return best;
};
