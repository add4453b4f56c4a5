var reorderList = function (head) {
  // The slow reference stops at the end of the first half, which keeps the middle node of an odd list.
  let slow = head;
  for (let fast = head.next; fast && fast.next; fast = fast.next.next) slow = slow.next;
  let back = reverse(slow.next);
  slow.next = null;

  for (let front = head; back; ) {
    const nextFront = front.next;
    const nextBack = back.next;
    front.next = back;
    back.next = nextFront;
    front = nextFront;
    back = nextBack;
  }
};

function reverse(node) {
  let reversed = null;
  while (node) {
    const following = node.next;
    node.next = reversed;
    reversed = node;
    node = following;
  }
  return reversed;
}
