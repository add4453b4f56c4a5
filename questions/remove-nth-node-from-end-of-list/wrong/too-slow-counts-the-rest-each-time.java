// Correct, but counts the rest of the list anew at each node: O(n²).
class Solution {
    public ListNode removeNthFromEnd(ListNode head, int n) {
        ListNode placeholder = new ListNode(0, head);
        ListNode before = placeholder;
        while (length(before.next) > n) before = before.next;
        before.next = before.next.next;
        return placeholder.next;
    }

    private int length(ListNode node) {
        int length = 0;
        for (; node != null; node = node.next) length++;
        return length;
    }
}
