# Correct, but looks n nodes ahead from each node: O(n²) when n is half the length.
class Solution:
    def removeNthFromEnd(self, head, n):
        placeholder = before = ListNode(0, head)
        while True:
            ahead = before.next
            for _ in range(n):
                ahead = ahead.next
            if not ahead:
                before.next = before.next.next
                return placeholder.next
            before = before.next
