# Takes every long list for one that never ends.
class Solution:
    def hasCycle(self, head):
        steps = 0
        while head and steps <= 10000:
            head = head.next
            steps += 1
        return head is not None
