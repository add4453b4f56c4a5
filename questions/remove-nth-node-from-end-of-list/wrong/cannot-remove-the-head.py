# Has no node before the head, and so fails when the head is to be removed.
class Solution:
    def removeNthFromEnd(self, head, n):
        lead = before = head
        for _ in range(n):
            lead = lead.next
        while lead.next:
            lead, before = lead.next, before.next
        before.next = before.next.next
        return head
