class Solution {
    public ListNode mergeTwoLists(ListNode list1, ListNode list2) {
        // The placeholder spares us a special case for the first node.
        ListNode placeholder = new ListNode();
        ListNode tail = placeholder;

        while (list1 != null && list2 != null) {
            if (list1.val <= list2.val) {
                tail.next = list1;
                list1 = list1.next;
            } else {
                tail.next = list2;
                list2 = list2.next;
            }
            tail = tail.next;
        }

        // One list is used up; the rest of the other is sorted and linked already.
        tail.next = list1 != null ? list1 : list2;
        return placeholder.next;
    }
}
