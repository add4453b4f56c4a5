# Correct, but walks from the head to each place whose value it needs: O(n²).
class Solution:
    def reverseList(self, head):
        length, node = 0, head
        while node:
            length, node = length + 1, node.next
        placeholder = tail = ListNode()
        for place in range(length - 1, -1, -1):
            node = head
            for _ in range(place):
                node = node.next
            tail.next = ListNode(node.val)
            tail = tail.next
        return placeholder.next
