# Removes the n-th node from the head.
class Solution:
    def removeNthFromEnd(self, head, n):
        placeholder = ListNode(0, head)
        before = placeholder
        for _ in range(n - 1):
            before = before.next
        before.next = before.next.next
        return placeholder.next
