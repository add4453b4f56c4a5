// Links nodes from both ends inwards, but forgets the middle node of an odd list.
var reorderList = function (head) {
  const nodes = [];
  for (let node = head; node; node = node.next) nodes.push(node);
  let tail = null;
  for (let i = 0, j = nodes.length - 1; i < j; i++, j--) {
    if (tail) tail.next = nodes[i];
    nodes[i].next = nodes[j];
    nodes[j].next = null;
    tail = nodes[j];
  }
};
