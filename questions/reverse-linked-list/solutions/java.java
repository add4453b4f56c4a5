class Solution {
    public ListNode reverseList(ListNode head) {
        ListNode reversed = null;
        ListNode node = head;

        while (node != null) {
            // Remember the way on before the link is turned.
            ListNode following = node.next;
            node.next = reversed;
            reversed = node;
            node = following;
        }
        return reversed;
    }
}
