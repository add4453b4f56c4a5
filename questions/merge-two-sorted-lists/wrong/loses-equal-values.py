class Solution:
    def mergeTwoLists(self, list1, list2):
        head = tail = ListNode()
        while list1 and list2:
            if list1.val < list2.val:
                tail.next = list1
                list1 = list1.next
            elif list1.val > list2.val:
                tail.next = list2
                list2 = list2.next
            else:
                following = list2.next
                tail.next = list1
                list1 = list1.next
                list2 = following
            tail = tail.next
        tail.next = list1 or list2
        return head.next
