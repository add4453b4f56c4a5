// Returns the parent when one of the two is the ancestor of the other.
var lowestCommonAncestor = function (root, p, q) {
  let above = root;
  let node = root;
  while (node.val !== p.val && node.val !== q.val) {
    if (p.val < node.val && q.val < node.val) [above, node] = [node, node.left];
    else if (p.val > node.val && q.val > node.val) [above, node] = [node, node.right];
    else return node;
  }
  return above;
};
