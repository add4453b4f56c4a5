var isSameTree = function (p, q) {
  // The trees are the same where both end, and differ where only one does.
  if (!p || !q) return p === q;
  return p.val === q.val && isSameTree(p.left, q.left) && isSameTree(p.right, q.right);
};
