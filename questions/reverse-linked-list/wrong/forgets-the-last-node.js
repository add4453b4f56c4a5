// Stops at the last node instead of after it.
var reverseList = function (head) {
  let previous = null;
  while (head && head.next) {
    const following = head.next;
    head.next = previous;
    previous = head;
    head = following;
  }
  return previous || head;
};
