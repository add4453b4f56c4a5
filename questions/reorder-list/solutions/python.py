class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        # The slow reference stops at the end of the first half, which keeps the middle node of an odd list.
        slow, fast = head, head.next
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        back = self._reverse(slow.next)
        slow.next = None

        front = head
        while back:
            next_front, next_back = front.next, back.next
            front.next, back.next = back, next_front
            front, back = next_front, next_back

    def _reverse(self, node):
        reversed_part = None
        while node:
            following = node.next
            node.next = reversed_part
            reversed_part, node = node, following
        return reversed_part
