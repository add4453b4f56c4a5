// Keeps one node for each value, because a sorted set takes equal values for the same.
class Solution {
    public ListNode mergeKLists(ListNode[] lists) {
        TreeSet<Integer> values = new TreeSet<>();
        for (ListNode head : lists) {
            for (ListNode node = head; node != null; node = node.next) values.add(node.val);
        }
        ListNode placeholder = new ListNode();
        ListNode tail = placeholder;
        for (int value : values) tail = tail.next = new ListNode(value);
        return placeholder.next;
    }
}
