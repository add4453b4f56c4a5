(function () {
  "use strict";
  // Nodes with one more pointer than a list's or a tree's. Runs in a test's own realm, before the solution, where the
  // signature names one of them. A solution knows either as Node.
  const RealMap = Map;
  const RealSet = Set;
  const { stringify } = JSON;
  const MAX_NODES = 400000;

  const orNull = (node) => (node === undefined ? null : node);
  const isNode = (node) => node !== null && node !== undefined;
  const text = (value) => (typeof value === "number" || typeof value === "bigint" ? `${value}` : stringify(orNull(value)) || "null");

  function RandomListNode(val, next, random) {
    this.val = val;
    this.next = orNull(next);
    this.random = orNull(random);
  }

  function TreeLinkNode(val, left, right, next) {
    this.val = val === undefined ? 0 : val;
    this.left = orNull(left);
    this.right = orNull(right);
    this.next = orNull(next);
  }

  function decodeRandomList(items) {
    const nodes = (items || []).map(([val]) => new RandomListNode(val));
    nodes.forEach((node, i) => {
      const place = items[i][1];
      node.next = i + 1 < nodes.length ? nodes[i + 1] : null;
      node.random = place === null ? null : nodes[place];
    });
    return nodes.length > 0 ? nodes[0] : null;
  }

  function encodeRandomList(head) {
    const places = new RealMap();
    for (let node = head; isNode(node); node = node.next) {
      if (places.has(node) || places.size >= MAX_NODES) throw new Error("The returned list does not end.");
      places.set(node, places.size);
    }
    const parts = [];
    for (const node of places.keys()) {
      if (isNode(node.random) && !places.has(node.random)) throw new Error("A random pointer leads out of the returned list.");
      parts.push(`[${text(node.val)},${isNode(node.random) ? places.get(node.random) : "null"}]`);
    }
    return `[${parts.join(",")}]`;
  }

  /** Each level as its next pointers lead through it. The one below begins with the first child that is met. */
  function encodeLevels(root) {
    const parts = [];
    for (let level = root; isNode(level); ) {
      let below;
      for (let node = level; isNode(node); node = node.next) {
        if (parts.length > MAX_NODES) throw new Error("The next pointers do not end.");
        parts.push(text(node.val));
        below ??= node.left ?? node.right;
      }
      parts.push('"#"');
      level = below;
    }
    return `[${parts.join(",")}]`;
  }

  function nodesOfRandomList(head) {
    const found = new RealSet(isNode(head) ? [head] : []);
    for (const node of found) for (const other of [node.next, node.random]) if (isNode(other)) found.add(other);
    return found;
  }

  return (decodeTree) => ({
    RandomListNode: { Node: RandomListNode, decode: decodeRandomList, encode: encodeRandomList, nodes: nodesOfRandomList },
    TreeLinkNode: { Node: TreeLinkNode, decode: (items) => decodeTree(items, TreeLinkNode), encode: encodeLevels },
  });
})();
