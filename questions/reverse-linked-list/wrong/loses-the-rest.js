// Turns the link before the following node is remembered, so the walk ends after the first node.
var reverseList = function (head) {
  let previous = null;
  while (head) {
    head.next = previous;
    previous = head;
    head = head.next;
  }
  return previous;
};
