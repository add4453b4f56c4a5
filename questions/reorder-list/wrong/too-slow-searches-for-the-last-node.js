// Correct, but walks to the end of the list anew for every second node: O(n²).
var reorderList = function (head) {
  for (let front = head; front && front.next && front.next.next; front = front.next.next) {
    let before = front;
    while (before.next.next) before = before.next;
    const last = before.next;
    before.next = null;
    last.next = front.next;
    front.next = last;
  }
};
