// Moves two nodes ahead without asking whether the first of them exists.
public class Solution {
    public boolean hasCycle(ListNode head) {
        if (head == null) return false;
        ListNode slow = head;
        ListNode fast = head;
        do {
            slow = slow.next;
            fast = fast.next.next;
        } while (fast != null && slow != fast);
        return fast != null;
    }
}
