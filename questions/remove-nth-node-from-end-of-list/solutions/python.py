class Solution:
    def removeNthFromEnd(self, head: Optional[ListNode], n: int) -> Optional[ListNode]:
        # The placeholder stands before the head, so that the head can be removed like any other node.
        placeholder = ListNode(0, head)
        lead = before = placeholder

        for _ in range(n + 1):
            lead = lead.next
        while lead:
            lead, before = lead.next, before.next

        before.next = before.next.next
        return placeholder.next
