var maxPathSum = function (root) {
  let best = -Infinity;

  // The best sum of a path that leads down from the node; 0 where going there does not pay.
  function gain(node) {
    if (!node) return 0;
    const left = gain(node.left);
    const right = gain(node.right);
    // With this node on top a path may use both sides. A path from the parent can go on to only one.
    best = Math.max(best, node.val + left + right);
    return Math.max(0, node.val + Math.max(left, right));
  }

  gain(root);
  return best;
};
