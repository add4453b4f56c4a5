// Adds every head to the heap, also that of an empty list.
class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        PriorityQueue<ListNode> heap = new PriorityQueue<>((a, b) -> a.val - b.val);
        for (ListNode head : lists) heap.add(head);
        ListNode placeholder = new ListNode();
        ListNode tail = placeholder;
        while (!heap.isEmpty()) {
            tail.next = heap.remove();
            tail = tail.next;
            if (tail.next != null) heap.add(tail.next);
        }
        return placeholder.next;
    }
}
