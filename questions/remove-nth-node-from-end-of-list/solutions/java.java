class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        // The placeholder stands before the head, so that the head can be removed like any other node.
        ListNode placeholder = new ListNode(0, head);
        ListNode lead = placeholder;
        ListNode before = placeholder;

        for (int i = 0; i <= n; i++) lead = lead.next;
        while (lead != null) {
            lead = lead.next;
            before = before.next;
        }

        before.next = before.next.next;
        return placeholder.next;
    }
}
