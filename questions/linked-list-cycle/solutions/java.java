public class Solution {
    public boolean hasCycle(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;

        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
            // Inside a cycle the fast one comes one node closer with every step, so it cannot miss the slow one.
            if (slow == fast) return true;
        }
        return false;
    }
}
