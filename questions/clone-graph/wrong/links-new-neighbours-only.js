// Links a copy only where its neighbour is met for the first time: the edges that close a cycle are lost.
var cloneGraph = function (node) {
  if (!node) return null;
  const copies = new Map([[node, new Node(node.val)]]);
  const queue = [node];
  for (const original of queue) {
    for (const neighbor of original.neighbors) {
      if (copies.has(neighbor)) continue;
      const copy = new Node(neighbor.val);
      copies.set(neighbor, copy);
      queue.push(neighbor);
      copies.get(original).neighbors.push(copy);
      copy.neighbors.push(copies.get(original));
    }
  }
  return copies.get(node);
};
