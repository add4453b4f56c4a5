// Correct, but looks at the front node of every list for each node of the result: O(N k).
var mergeKLists = function (lists) {
  const fronts = lists.filter(Boolean);
  const placeholder = new ListNode();
  let tail = placeholder;
  while (fronts.length > 0) {
    let smallest = 0;
    for (let i = 1; i < fronts.length; i++) {
      if (fronts[i].val < fronts[smallest].val) smallest = i;
    }
    tail.next = fronts[smallest];
    tail = tail.next;
    if (tail.next) fronts[smallest] = tail.next;
    else fronts.splice(smallest, 1);
  }
  return placeholder.next;
};
