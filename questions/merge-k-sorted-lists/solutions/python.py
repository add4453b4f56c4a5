class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        # The index settles ties: two nodes cannot be compared.
        fronts = [(node.val, i, node) for i, node in enumerate(lists) if node]
        heapq.heapify(fronts)

        placeholder = tail = ListNode()
        while fronts:
            _, i, node = fronts[0]
            tail.next = tail = node
            if node.next:
                heapq.heapreplace(fronts, (node.next.val, i, node.next))
            else:
                heapq.heappop(fronts)
        return placeholder.next
