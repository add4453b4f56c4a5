// A single stack gives the values back in the wrong order.
class MyQueue {
  constructor() {
    this.values = [];
  }

  push(x) {
    this.values.push(x);
  }

  pop() {
    return this.values.pop();
  }

  peek() {
    return this.values.at(-1);
  }

  empty() {
    return this.values.length === 0;
  }
}
