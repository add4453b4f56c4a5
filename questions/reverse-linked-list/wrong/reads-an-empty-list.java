// Starts from the second node without asking whether there is a first one.
class Solution {
    public ListNode reverseList(ListNode head) {
        ListNode previous = head;
        ListNode node = head.next;
        previous.next = null;
        while (node != null) {
            ListNode following = node.next;
            node.next = previous;
            previous = node;
            node = following;
        }
        return previous;
    }
}
