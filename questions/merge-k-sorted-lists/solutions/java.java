class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        PriorityQueue<ListNode> fronts = new PriorityQueue<>((a, b) -> Integer.compare(a.val, b.val));
        for (ListNode head : lists) {
            if (head != null) fronts.add(head);
        }

        ListNode placeholder = new ListNode();
        ListNode tail = placeholder;
        while (!fronts.isEmpty()) {
            tail.next = fronts.remove();
            tail = tail.next;
            // The node taken out is replaced by the one behind it in its list.
            if (tail.next != null) fronts.add(tail.next);
        }
        return placeholder.next;
    }
}
