var reverseList = function (head) {
  let reversed = null;
  let node = head;

  while (node) {
    // Remember the way on before the link is turned.
    const following = node.next;
    node.next = reversed;
    reversed = node;
    node = following;
  }
  return reversed;
};
