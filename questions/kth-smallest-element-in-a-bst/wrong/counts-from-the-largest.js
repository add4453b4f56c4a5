// Walks from large to small.
var kthSmallest = function (root, k) {
  const stack = [];
  let node = root;
  while (true) {
    for (; node; node = node.right) stack.push(node);
    node = stack.pop();
    if (--k === 0) return node.val;
    node = node.left;
  }
};
