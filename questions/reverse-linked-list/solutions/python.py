class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        reversed_part, node = None, head
        while node:
            # Remember the way on before the link is turned.
            following = node.next
            node.next = reversed_part
            reversed_part, node = node, following
        return reversed_part
