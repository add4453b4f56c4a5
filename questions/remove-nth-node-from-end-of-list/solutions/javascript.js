var removeNthFromEnd = function (head, n) {
  // The placeholder stands before the head, so that the head can be removed like any other node.
  const placeholder = new ListNode(0, head);
  let lead = placeholder;
  let before = placeholder;

  for (let i = 0; i <= n; i++) lead = lead.next;
  while (lead) {
    lead = lead.next;
    before = before.next;
  }

  before.next = before.next.next;
  return placeholder.next;
};
