# Weaves the halves together without reversing the second one.
class Solution:
    def reorderList(self, head):
        slow, fast = head, head.next
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        back, slow.next = slow.next, None
        front = head
        while back:
            next_front, next_back = front.next, back.next
            front.next, back.next = back, next_front
            front, back = next_front, next_back
