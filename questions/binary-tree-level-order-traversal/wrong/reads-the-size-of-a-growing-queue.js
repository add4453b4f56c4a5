var levelOrder = function(root) {
  if (!root) return [];
  const levels = [];
  const queue = [root];
  while (queue.length > 0) {
    const values = [];
    for (let i = 0; i < queue.length; i++) {
      const node = queue.shift();
      values.push(node.val);
      if (node.left) queue.push(node.left);
      if (node.right) queue.push(node.right);
    }
    levels.push(values);
  }
  return levels;
};
