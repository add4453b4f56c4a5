// Correct, but merges each list into one growing result: O(N k).
class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        ListNode result = null;
        for (ListNode list : lists) result = merge(result, list);
        return result;
    }

    private ListNode merge(ListNode one, ListNode other) {
        ListNode placeholder = new ListNode();
        ListNode tail = placeholder;
        while (one != null && other != null) {
            if (one.val <= other.val) {
                tail.next = one;
                one = one.next;
            } else {
                tail.next = other;
                other = other.next;
            }
            tail = tail.next;
        }
        tail.next = one != null ? one : other;
        return placeholder.next;
    }
}
