class Solution:
    def hasCycle(self, head: Optional[ListNode]) -> bool:
        slow = fast = head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            # Inside a cycle the fast one comes one node closer with every step, so it cannot miss the slow one.
            if slow is fast:
                return True
        return False
