class Solution {
    public void reorderList(ListNode head) {
        // The slow reference stops at the end of the first half, which keeps the middle node of an odd list.
        ListNode slow = head;
        for (ListNode fast = head.next; fast != null && fast.next != null; fast = fast.next.next) slow = slow.next;
        ListNode back = reverse(slow.next);
        slow.next = null;

        ListNode front = head;
        while (back != null) {
            ListNode nextFront = front.next;
            ListNode nextBack = back.next;
            front.next = back;
            back.next = nextFront;
            front = nextFront;
            back = nextBack;
        }
    }

    private ListNode reverse(ListNode node) {
        ListNode reversed = null;
        while (node != null) {
            ListNode following = node.next;
            node.next = reversed;
            reversed = node;
            node = following;
        }
        return reversed;
    }
}
