var mergeKLists = function (lists) {
  if (lists.length === 0) return null;

  // Each round merges neighbours in pairs and halves the number of lists. An odd one out waits for the next round.
  while (lists.length > 1) {
    const merged = [];
    for (let i = 0; i < lists.length; i += 2) merged.push(mergeTwo(lists[i], lists[i + 1] ?? null));
    lists = merged;
  }
  return lists[0];
};

function mergeTwo(one, other) {
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
