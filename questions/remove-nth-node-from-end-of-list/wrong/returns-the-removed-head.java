// Removes the head rightly, but then returns it all the same.
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode placeholder = new ListNode(0, head);
        ListNode lead = placeholder;
        ListNode before = placeholder;
        for (int i = 0; i <= n; i++) lead = lead.next;
        while (lead != null) {
            lead = lead.next;
            before = before.next;
        }
        before.next = before.next.next;
        return head;
    }
}
