// Correct, but walks to the last node anew for each node of the answer: O(n²).
class Solution {
    public ListNode reverseList(ListNode head) {
        if (head == null) return null;
        ListNode first = null;
        ListNode tail = null;
        while (head.next != null) {
            ListNode before = head;
            while (before.next.next != null) before = before.next;
            if (first == null) first = before.next;
            else tail.next = before.next;
            tail = before.next;
            before.next = null;
        }
        if (first == null) return head;
        tail.next = head;
        return first;
    }
}
