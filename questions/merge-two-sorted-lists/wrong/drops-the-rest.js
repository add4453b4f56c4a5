var mergeTwoLists = function (list1, list2) {
  const head = new ListNode();
  let tail = head;
  while (list1 && list2) {
    if (list1.val < list2.val) {
      tail.next = new ListNode(list1.val);
      list1 = list1.next;
    } else {
      tail.next = new ListNode(list2.val);
      list2 = list2.next;
    }
    tail = tail.next;
  }
  return head.next;
};
