var levelOrder = function(root) {
  const height = (node) => (node ? 1 + Math.max(height(node.left), height(node.right)) : 0);
  const collect = (node, depth, values) => {
    if (!node) return;
    if (depth === 0) {
      values.push(node.val);
      return;
    }
    collect(node.left, depth - 1, values);
    collect(node.right, depth - 1, values);
  };
  const levels = [];
  for (let depth = 0; depth < height(root); depth++) {
    const values = [];
    collect(root, depth, values);
    levels.push(values);
  }
  return levels;
};
