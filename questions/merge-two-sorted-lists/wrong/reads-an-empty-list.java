class Solution {
    public ListNode mergeTwoLists(ListNode list1, ListNode list2) {
        ListNode head = list1.val <= list2.val ? list1 : list2;
        ListNode other = head == list1 ? list2 : list1;
        ListNode tail = head;
        ListNode rest = head.next;
        while (rest != null && other != null) {
            if (rest.val <= other.val) {
                tail.next = rest;
                rest = rest.next;
            } else {
                tail.next = other;
                other = other.next;
            }
            tail = tail.next;
        }
        tail.next = rest != null ? rest : other;
        return head;
    }
}
