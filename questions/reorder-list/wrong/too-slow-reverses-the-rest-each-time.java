// Correct, but reverses all that is left behind each node in turn: O(n²).
class Solution {
    public void reorderList(ListNode head) {
        for (ListNode node = head; node != null; node = node.next) {
            ListNode reversed = null;
            for (ListNode rest = node.next; rest != null; ) {
                ListNode following = rest.next;
                rest.next = reversed;
                reversed = rest;
                rest = following;
            }
            node.next = reversed;
        }
    }
}
