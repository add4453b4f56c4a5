# Never cuts the link of the old head, so that the last two nodes point at each other.
class Solution:
    def reverseList(self, head):
        if not head or not head.next:
            return head
        new_head = self.reverseList(head.next)
        head.next.next = head
        return new_head
