class Solution {
    public ListNode mergeTwoLists(ListNode list1, ListNode list2) {
        ListNode head = new ListNode(Integer.MIN_VALUE, list1);
        while (list2 != null) {
            ListNode node = list2;
            list2 = list2.next;
            ListNode before = head;
            while (before.next != null && before.next.val <= node.val) {
                before = before.next;
            }
            node.next = before.next;
            before.next = node;
        }
        return head.next;
    }
}
