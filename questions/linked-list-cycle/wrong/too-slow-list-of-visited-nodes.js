// Correct, but looks for each node in an array of all nodes before it: O(n²).
var hasCycle = function (head) {
  const visited = [];
  for (let node = head; node; node = node.next) {
    if (visited.includes(node)) return true;
    visited.push(node);
  }
  return false;
};
