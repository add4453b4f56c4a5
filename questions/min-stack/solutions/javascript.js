class MinStack {
  constructor() {
    this.entries = [];
  }

  push(val) {
    // What lies below does not change while this entry is here, so its minimum can be fixed now.
    const min = this.entries.length === 0 ? val : Math.min(val, this.getMin());
    this.entries.push({ val, min });
  }

  pop() {
    this.entries.pop();
  }

  top() {
    return this.entries[this.entries.length - 1].val;
  }

  getMin() {
    return this.entries[this.entries.length - 1].min;
  }
}
