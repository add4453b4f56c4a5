var lastStoneWeight = function (stones) {
  const heap = new MaxHeap(stones);

  while (heap.size > 1) {
    const heaviest = heap.pop();
    const second = heap.pop();
    if (heaviest > second) heap.push(heaviest - second);
  }
  return heap.size > 0 ? heap.pop() : 0;
};

class MaxHeap {
  constructor(items) {
    this.items = [...items];
    for (let i = (this.size >> 1) - 1; i >= 0; i--) this.sink(i);
  }

  get size() {
    return this.items.length;
  }

  push(item) {
    let at = this.items.push(item) - 1;
    // Parents that are smaller move down until the item fits.
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.items[parent] >= item) break;
      this.items[at] = this.items[parent];
      at = parent;
    }
    this.items[at] = item;
  }

  pop() {
    const top = this.items[0];
    const last = this.items.pop();
    if (this.size > 0) {
      this.items[0] = last;
      this.sink(0);
    }
    return top;
  }

  // Lets the item at a place sink below larger children.
  sink(at) {
    const item = this.items[at];
    while (2 * at + 1 < this.size) {
      let child = 2 * at + 1;
      if (child + 1 < this.size && this.items[child + 1] > this.items[child]) child++;
      if (this.items[child] <= item) break;
      this.items[at] = this.items[child];
      at = child;
    }
    this.items[at] = item;
  }
}
