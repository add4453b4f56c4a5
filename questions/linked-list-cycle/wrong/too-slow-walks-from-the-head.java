// Correct, but walks up to each node from the head to see whether it was met before: O(n²).
public class Solution {
    public boolean hasCycle(ListNode head) {
        int before = 0;
        for (ListNode node = head; node != null; node = node.next, before++) {
            ListNode earlier = head;
            for (int i = 0; i < before; i++, earlier = earlier.next) {
                if (earlier == node) return true;
            }
        }
        return false;
    }
}
