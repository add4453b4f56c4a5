var lowestCommonAncestor = function (root, p, q) {
  let node = root;

  while (true) {
    if (p.val < node.val && q.val < node.val) node = node.left;
    else if (p.val > node.val && q.val > node.val) node = node.right;
    // The ways to p and q part here, or one of them ends here.
    else return node;
  }
};
