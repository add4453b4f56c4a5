var kthSmallest = function (root, k) {
  // The nodes whose left subtree is being visited. They come out from small to large.
  const waiting = [];
  let node = root;

  while (true) {
    for (; node; node = node.left) waiting.push(node);
    node = waiting.pop();
    if (--k === 0) return node.val;
    node = node.right;
  }
};
