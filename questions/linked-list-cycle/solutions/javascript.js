var hasCycle = function (head) {
  let slow = head;
  let fast = head;

  while (fast && fast.next) {
    slow = slow.next;
    fast = fast.next.next;
    // Inside a cycle the fast one comes one node closer with every step, so it cannot miss the slow one.
    if (slow === fast) return true;
  }
  return false;
};
