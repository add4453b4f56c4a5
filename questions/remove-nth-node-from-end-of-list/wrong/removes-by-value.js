// Finds the right value, but removes the first node that holds it.
var removeNthFromEnd = function (head, n) {
  const values = [];
  for (let node = head; node; node = node.next) values.push(node.val);
  const wanted = values[values.length - n];
  const placeholder = new ListNode(0, head);
  let before = placeholder;
  while (before.next.val !== wanted) before = before.next;
  before.next = before.next.next;
  return placeholder.next;
};
